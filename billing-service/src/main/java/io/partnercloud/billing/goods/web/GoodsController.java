package io.partnercloud.billing.goods.web;

import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.client.ClientUnknown;
import io.partnercloud.billing.client.Clients;
import io.partnercloud.billing.goods.RequestGoods;
import io.partnercloud.billing.invoice.web.InvoiceView;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.PartnerScope;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A partner asks for an invoice for goods for its client (INV-12). */
@RestController
@RequestMapping("/api/partner/clients/{login}/invoices/one-off")
class GoodsController {
    private final RequestGoods requestGoods;
    private final Clients clients;

    GoodsController(RequestGoods requestGoods, Clients clients) {
        this.requestGoods = requestGoods;
        this.clients = clients;
    }

    /** 201 with the invoice; with {@code preview=true} 200 with what it would say. */
    @PostMapping
    ResponseEntity<InvoiceView> ask(
            PartnerScope scope,
            @PathVariable ClientLogin login,
            @RequestParam(defaultValue = "false") boolean preview,
            @Valid @RequestBody GoodsRequest body) {
        var client = client(scope, login);
        if (preview) {
            return ResponseEntity.ok(InvoiceView.preview(requestGoods.preview(client, body.order()), client));
        }
        var invoice = requestGoods.issue(client.id(), body.order());
        return ResponseEntity.created(
                        URI.create("/api/partner/invoices/" + invoice.bill().number()))
                .body(InvoiceView.of(invoice, client));
    }

    private Client client(PartnerScope scope, ClientLogin login) {
        return clients.of(scope, login).orElseThrow(() -> new ClientUnknown(login));
    }
}
