package io.partnercloud.support.ticket.web;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.support.ticket.AssignTicket;
import io.partnercloud.support.ticket.NoteTicket;
import io.partnercloud.support.ticket.WaitForAsker;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How operators share the tickets among themselves: whose one is, and what is noted on it (TKT-5). */
@RestController
@Tag(name = "Tickets")
@RequestMapping("/api/admin/tickets/{id}")
class DeskController {
    private final TicketViews views;
    private final AssignTicket assignTicket;
    private final NoteTicket noteTicket;
    private final WaitForAsker waitForAsker;

    DeskController(TicketViews views, AssignTicket assignTicket, NoteTicket noteTicket, WaitForAsker waitForAsker) {
        this.views = views;
        this.assignTicket = assignTicket;
        this.noteTicket = noteTicket;
        this.waitForAsker = waitForAsker;
    }

    @Operation(summary = "Give a ticket to an operator")
    @PutMapping("/assignment")
    @Transactional
    ResponseEntity<TicketView> assign(
            Operator operator,
            @PathVariable UUID id,
            @Valid @RequestBody AssignmentRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        var ticket = assignTicket.assign(id, request.operator().strip(), IfMatch.demands(ifMatch));
        return views.answer(ResponseEntity.ok(), operator, ticket);
    }

    @Operation(summary = "Ask whoever asked, and wait for them")
    @PostMapping("/wait")
    @Transactional
    ResponseEntity<TicketView> waitForAsker(
            Operator operator,
            @PathVariable UUID id,
            @Valid @RequestBody MessageRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        var ticket = waitForAsker.ask(id, operator.subject(), request.text().strip(), IfMatch.demands(ifMatch));
        return views.answer(ResponseEntity.ok(), operator, ticket);
    }

    @Operation(summary = "Wait for nobody any more")
    @DeleteMapping("/wait")
    @Transactional
    ResponseEntity<TicketView> goOn(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        return views.answer(ResponseEntity.ok(), operator, waitForAsker.goOn(id, IfMatch.demands(ifMatch)));
    }

    @Operation(summary = "Note something on a ticket for other operators")
    @PostMapping("/notes")
    @Transactional
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TicketView> note(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody MessageRequest request) {
        var ticket = noteTicket.note(id, operator.subject(), request.text().strip());
        return views.answer(ResponseEntity.created(URI.create("/api/admin/tickets/" + id)), operator, ticket);
    }
}
