package io.partnercloud.billing.payments.statement.web;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.payments.payment.Purpose;
import io.partnercloud.billing.payments.statement.DocumentLists;
import io.partnercloud.billing.payments.statement.DocumentState;
import io.partnercloud.billing.payments.statement.StatementRefusal;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.matching.IgnoreDocument;
import io.partnercloud.billing.payments.statement.matching.JoinPayment;
import io.partnercloud.billing.payments.statement.matching.MatchByHand;
import io.partnercloud.billing.payments.statement.matching.ReopenDocument;
import io.partnercloud.billing.payments.statement.matching.ReturnPayment;
import io.partnercloud.billing.payments.statement.matching.SuggestPayers;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.problem.Languages;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The queue of bank documents that only an operator can tell what to do about (INV-6). */
@RestController
@Tag(name = "Bank statements")
@RequestMapping("/api/admin/unmatched-payments")
class UnmatchedPaymentController {
    private final DocumentLists documents;
    private final SuggestPayers suggestPayers;
    private final MatchByHand matchByHand;
    private final JoinPayment joinPayment;
    private final ReturnPayment returnPayment;
    private final IgnoreDocument ignoreDocument;
    private final ReopenDocument reopenDocument;

    UnmatchedPaymentController(
            DocumentLists documents,
            SuggestPayers suggestPayers,
            MatchByHand matchByHand,
            JoinPayment joinPayment,
            ReturnPayment returnPayment,
            IgnoreDocument ignoreDocument,
            ReopenDocument reopenDocument) {
        this.documents = documents;
        this.suggestPayers = suggestPayers;
        this.matchByHand = matchByHand;
        this.joinPayment = joinPayment;
        this.returnPayment = returnPayment;
        this.ignoreDocument = ignoreDocument;
        this.reopenDocument = reopenDocument;
    }

    /**
     * Exactly one: the invoice or the client that the money is for, the payment entered by hand that is the same money, or the
     * one that went back with it.
     */
    record MatchRequest(
            @Nullable @Size(max = 40) String invoice,
            @Nullable ClientLogin client,
            @Nullable UUID samePayment,
            @Nullable UUID returnedPayment) {
        void requireOne() {
            if (Stream.of(invoice, client, samePayment, returnedPayment)
                            .filter(Objects::nonNull)
                            .count()
                    != 1) {
                throw new StatementRefusal.MatchUnclear();
            }
        }
    }

    /** Why, in the operator's words. */
    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Those that wait; with a status, those that have waited and are decided. */
    @Operation(summary = "List the documents that wait for a decision")
    @GetMapping
    Listing<BankDocumentView> list(
            Operator operator,
            @RequestParam(defaultValue = "WAITING") DocumentState status,
            PageQuery query,
            HttpServletRequest request) {
        var language = Languages.of(request);
        return documents
                .queue(status, query)
                .mapAll(some -> views(some, language))
                .titled(BankDocumentView.COLUMNS);
    }

    private List<BankDocumentView> views(List<TakenDocument> some, Locale language) {
        var suggestions = suggestPayers.suggest(some);
        return some.stream()
                .map(document ->
                        BankDocumentView.of(document, suggestions.getOrDefault(document.id(), List.of()), language))
                .toList();
    }

    @Operation(summary = "Read a document with suggestions")
    @GetMapping("/{id}")
    ResponseEntity<BankDocumentView> document(Operator operator, @PathVariable UUID id, HttpServletRequest asked) {
        return answer(documents.find(id).orElseThrow(() -> new StatementRefusal.DocumentUnknown(id)), asked);
    }

    @Operation(summary = "Say what a document paid for")
    @PostMapping("/{id}/match")
    ResponseEntity<BankDocumentView> match(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody MatchRequest request,
            HttpServletRequest asked) {
        request.requireOne();
        var by = operator.subject();
        if (request.invoice != null) {
            matchByHand.match(id, Purpose.forInvoice(new InvoiceNumber(request.invoice)), ifMatch, by);
        } else if (request.client != null) {
            matchByHand.match(id, new Purpose.AsAdvance(request.client), ifMatch, by);
        } else if (request.samePayment != null) {
            joinPayment.join(id, request.samePayment, ifMatch, by);
        } else if (request.returnedPayment != null) {
            returnPayment.returned(id, request.returnedPayment, ifMatch, by);
        }
        return document(operator, id, asked);
    }

    @Operation(summary = "Ignore a document for a reason")
    @PostMapping("/{id}/ignore")
    ResponseEntity<BankDocumentView> ignore(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonRequest request,
            HttpServletRequest asked) {
        ignoreDocument.ignore(id, request.reason(), ifMatch, operator.subject());
        return document(operator, id, asked);
    }

    /** Undoes a match or an ignoring that was wrong. */
    @Operation(summary = "Undo a decision about a document")
    @PostMapping("/{id}/reopen")
    ResponseEntity<BankDocumentView> reopen(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ReasonRequest request,
            HttpServletRequest asked) {
        reopenDocument.reopen(id, request.reason(), ifMatch, operator.subject());
        return document(operator, id, asked);
    }

    private ResponseEntity<BankDocumentView> answer(TakenDocument document, HttpServletRequest asked) {
        var suggestions = suggestPayers.suggest(List.of(document)).getOrDefault(document.id(), List.of());
        return ResponseEntity.ok()
                .eTag(Versions.etag(document.version()))
                .body(BankDocumentView.of(document, suggestions, Languages.of(asked)));
    }
}
