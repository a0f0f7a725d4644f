package io.partnercloud.billing.order.web;

import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.client.ClientUnknown;
import io.partnercloud.billing.client.Clients;
import io.partnercloud.billing.invoice.web.InvoiceView;
import io.partnercloud.billing.order.OnlyInPreview;
import io.partnercloud.billing.order.RequestInvoice;
import io.partnercloud.billing.pricing.Tariffs;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.PartnerScope;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A partner asks for an invoice for its client, or for a preview of one (INV-1…3). */
@RestController
@RequestMapping("/api/partner/clients/{login}/invoices")
class RequestInvoiceController {
    private final RequestInvoice requestInvoice;
    private final Clients clients;
    private final Tariffs tariffs;
    private final Clock clock;

    RequestInvoiceController(RequestInvoice requestInvoice, Clients clients, Tariffs tariffs, Clock clock) {
        this.requestInvoice = requestInvoice;
        this.clients = clients;
        this.tariffs = tariffs;
        this.clock = clock;
    }

    /** 201 with the invoice; with {@code preview=true} 200 with what it would say, as of any day. */
    @PostMapping
    ResponseEntity<InvoiceView> ask(
            PartnerScope scope,
            @PathVariable ClientLogin login,
            @RequestParam(defaultValue = "false") boolean preview,
            @Valid @RequestBody RequestInvoiceRequest body) {
        var today = LocalDate.now(clock);
        var on = body.on() == null ? today : body.on();
        if (preview) {
            var draft = requestInvoice.preview(scope, body.of(login, tariffs), on);
            return ResponseEntity.ok(InvoiceView.preview(draft, client(scope, login)));
        }
        if (!on.equals(today)) {
            throw new OnlyInPreview(on, today);
        }
        var invoice = requestInvoice.issue(scope, body.of(login, tariffs));
        return ResponseEntity.created(
                        URI.create("/api/partner/invoices/" + invoice.bill().number()))
                .body(InvoiceView.of(invoice, client(scope, login)));
    }

    private Client client(PartnerScope scope, ClientLogin login) {
        return clients.of(scope, login).orElseThrow(() -> new ClientUnknown(login));
    }
}
