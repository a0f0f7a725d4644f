package io.partnercloud.billing.documents.edo.web;

import io.partnercloud.billing.documents.act.Delivery.Status;
import io.partnercloud.billing.documents.edo.EdoLists;
import io.partnercloud.billing.documents.edo.EdoRefusal;
import io.partnercloud.billing.documents.edo.HandOverOnPaper;
import io.partnercloud.billing.documents.edo.SendAgain;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Operators see which documents went where, and have them sent again (INV-10). */
@RestController
@Tag(name = "Electronic documents", description = "Documents sent by electronic exchange.")
@RequestMapping("/api/admin/edo-documents")
class EdoDocumentController {
    private final EdoLists lists;
    private final SendAgain sendAgain;
    private final HandOverOnPaper handOverOnPaper;

    EdoDocumentController(EdoLists lists, SendAgain sendAgain, HandOverOnPaper handOverOnPaper) {
        this.lists = lists;
        this.sendAgain = sendAgain;
        this.handOverOnPaper = handOverOnPaper;
    }

    /** Why it is sent again, or not electronically. */
    record SendingRequest(@NotBlank @Size(max = 500) String reason) {}

    @Operation(summary = "List documents sent by electronic exchange")
    @GetMapping
    Listing<EdoDocumentView> documents(
            Operator operator, @RequestParam(required = false) @Nullable Status status, PageQuery query) {
        return lists.all(status, query)
                .<EdoDocumentView>map(EdoDocumentView::of)
                .titled(EdoDocumentView.COLUMNS);
    }

    @Operation(summary = "Read how far a document has got")
    @GetMapping("/{id}")
    EdoDocumentView document(Operator operator, @PathVariable UUID id) {
        return view(id);
    }

    /** Answers with the sending that now waits: the same, or a new one where the client had refused it. */
    @Operation(summary = "Send a document again")
    @PostMapping("/{id}/sendings")
    EdoDocumentView sendAgain(Operator operator, @PathVariable UUID id, @Valid @RequestBody SendingRequest request) {
        return view(sendAgain.send(id, request.reason()));
    }

    /** An act that cannot go out, or that the client will not sign electronically. */
    @Operation(summary = "Hand a document over on paper")
    @PostMapping("/{id}/on-paper")
    EdoDocumentView onPaper(Operator operator, @PathVariable UUID id, @Valid @RequestBody SendingRequest request) {
        handOverOnPaper.handOver(id, request.reason());
        return view(id);
    }

    private EdoDocumentView view(UUID id) {
        return EdoDocumentView.of(lists.find(id).orElseThrow(() -> new EdoRefusal.DocumentUnknown(id)));
    }
}
