package io.partnercloud.support.ticket.web;

import io.partnercloud.platform.files.FileAnswer;
import io.partnercloud.platform.files.FileStore;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.ticket.TicketFiles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a ticket, sent and read by whoever sees the ticket (TKT-1). */
@RestController
@Tag(name = "Tickets")
class TicketFileController {
    private final TicketFiles ticketFiles;
    private final FileStore files;

    TicketFileController(TicketFiles ticketFiles, FileStore files) {
        this.ticketFiles = ticketFiles;
        this.files = files;
    }

    /** A PDF, a picture, a text or log in UTF-8, a DOCX, XLSX or ZIP. */
    @Operation(summary = "Attach a file to a ticket")
    @PostMapping(
            path = {
                "/api/partner/tickets/{id}/attachments",
                "/api/client/tickets/{id}/attachments",
                "/api/admin/tickets/{id}/attachments"
            },
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AttachmentView> attach(
            Scope scope, Person person, @PathVariable UUID id, @RequestParam("file") MultipartFile file)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var kept = ticketFiles.attach(scope, id, name, file.getInputStream(), person.subject());
        return ResponseEntity.created(URI.create(scope.path() + "/tickets/" + id + "/attachments/" + kept.id()))
                .body(AttachmentView.of(kept));
    }

    @Operation(summary = "Read a file of a ticket")
    @GetMapping({
        "/api/partner/tickets/{id}/attachments/{file}",
        "/api/client/tickets/{id}/attachments/{file}",
        "/api/admin/tickets/{id}/attachments/{file}"
    })
    @ApiResponse(
            responseCode = "200",
            description = "The file as it was sent.",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE))
    ResponseEntity<Resource> file(Scope scope, @PathVariable UUID id, @PathVariable UUID file) {
        var kept = ticketFiles.find(scope, id, file);
        return FileAnswer.of(kept, files.open(kept));
    }
}
