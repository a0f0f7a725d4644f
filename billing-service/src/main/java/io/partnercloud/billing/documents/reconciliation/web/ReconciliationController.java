package io.partnercloud.billing.documents.reconciliation.web;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.documents.document.web.PdfAnswer;
import io.partnercloud.billing.documents.reconciliation.Reconcile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reconciliation statements, to read and as PDF, for the client, its partner and operators. */
@RestController
@Tag(name = "Reconciliation", description = "What was charged and paid between two days.")
class ReconciliationController {
    private final Reconcile reconcile;

    ReconciliationController(Reconcile reconcile) {
        this.reconcile = reconcile;
    }

    @Operation(summary = "Read the reconciliation statement of some days")
    @GetMapping({
        "/api/partner/clients/{login}/reconciliation",
        "/api/client/reconciliation",
        "/api/admin/subscriptions/{login}/reconciliation"
    })
    ReconciliationView statement(Client client, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return ReconciliationView.of(reconcile.reconcile(client, from, to), client);
    }

    @Operation(summary = "Print the reconciliation statement of some days")
    @GetMapping(
            path = {
                "/api/partner/clients/{login}/reconciliation.pdf",
                "/api/client/reconciliation.pdf",
                "/api/admin/subscriptions/{login}/reconciliation.pdf"
            },
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> file(Client client, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return PdfAnswer.of(reconcile.print(client, from, to), "reconciliation-" + client.login());
    }
}
