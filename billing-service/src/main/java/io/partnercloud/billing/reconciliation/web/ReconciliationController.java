package io.partnercloud.billing.reconciliation.web;

import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.client.ClientUnknown;
import io.partnercloud.billing.client.Clients;
import io.partnercloud.billing.document.web.PdfAnswer;
import io.partnercloud.billing.reconciliation.Reconcile;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reconciliation statements, to read and as PDF, for the partner of the client and for operators. */
@RestController
class ReconciliationController {
    private final Reconcile reconcile;
    private final Clients clients;

    ReconciliationController(Reconcile reconcile, Clients clients) {
        this.reconcile = reconcile;
        this.clients = clients;
    }

    @GetMapping("/api/partner/clients/{login}/reconciliation")
    ReconciliationView statement(
            PartnerScope scope,
            @PathVariable ClientLogin login,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        var client = client(scope, login);
        return ReconciliationView.of(reconcile.reconcile(client, from, to), client);
    }

    @GetMapping(path = "/api/partner/clients/{login}/reconciliation.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> file(
            PartnerScope scope,
            @PathVariable ClientLogin login,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        return PdfAnswer.of(reconcile.print(client(scope, login), from, to), "reconciliation-" + login);
    }

    @GetMapping("/api/admin/subscriptions/{login}/reconciliation")
    ReconciliationView statement(
            Operator operator,
            @PathVariable ClientLogin login,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        var client = client(login);
        return ReconciliationView.of(reconcile.reconcile(client, from, to), client);
    }

    @GetMapping(
            path = "/api/admin/subscriptions/{login}/reconciliation.pdf",
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> file(
            Operator operator,
            @PathVariable ClientLogin login,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        return PdfAnswer.of(reconcile.print(client(login), from, to), "reconciliation-" + login);
    }

    private Client client(PartnerScope scope, ClientLogin login) {
        return clients.of(scope, login).orElseThrow(() -> new ClientUnknown(login));
    }

    private Client client(ClientLogin login) {
        return clients.of(login).orElseThrow(() -> new ClientUnknown(login));
    }
}
