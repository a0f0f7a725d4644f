package io.partnercloud.billing.invoicing.invoice.web;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.platform.security.Scope;
import java.net.URI;
import org.springframework.http.ResponseEntity;

/** The invoice that a request came to, as its answer. */
public final class InvoiceAnswer {
    private InvoiceAnswer() {}

    /** 201, with the address under which the caller reads it. */
    public static ResponseEntity<InvoiceView> created(Scope scope, Invoice invoice, Client client) {
        return ResponseEntity.created(
                        URI.create(scope.path() + "/invoices/" + invoice.bill().number()))
                .body(InvoiceView.of(invoice, client));
    }
}
