package io.partnercloud.billing.invoice.web;

import io.partnercloud.billing.client.Clients;
import io.partnercloud.billing.invoice.Invoice;
import io.partnercloud.billing.invoice.InvoiceFilter;
import io.partnercloud.billing.invoice.InvoiceLists;
import io.partnercloud.billing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoice.InvoiceUnknown;
import io.partnercloud.billing.invoice.Invoices;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invoices for partners, who see their own clients' (CAB-4), and for operators. */
@RestController
class InvoiceController {
    private final InvoiceLists lists;
    private final Invoices invoices;
    private final Clients clients;

    InvoiceController(InvoiceLists lists, Invoices invoices, Clients clients) {
        this.lists = lists;
        this.invoices = invoices;
        this.clients = clients;
    }

    @GetMapping("/api/partner/invoices")
    Page<InvoiceView> invoices(
            PartnerScope scope,
            @RequestParam(required = false) @Nullable ClientLogin client,
            @RequestParam(required = false) InvoiceView.@Nullable Status status,
            PageQuery query) {
        return views(lists.of(scope, filter(client, status), query));
    }

    @GetMapping("/api/partner/invoices/{number}")
    InvoiceView invoice(PartnerScope scope, @PathVariable String number) {
        var invoice = lists.of(scope, new InvoiceNumber(number))
                .orElseThrow(() -> new InvoiceUnknown(new InvoiceNumber(number)));
        return view(invoice);
    }

    @GetMapping("/api/admin/invoices")
    Page<InvoiceView> invoices(
            Operator operator,
            @RequestParam(required = false) @Nullable ClientLogin client,
            @RequestParam(required = false) InvoiceView.@Nullable Status status,
            PageQuery query) {
        return views(lists.all(filter(client, status), query));
    }

    @GetMapping("/api/admin/invoices/{number}")
    InvoiceView invoice(Operator operator, @PathVariable String number) {
        return view(invoices.get(new InvoiceNumber(number)));
    }

    private static InvoiceFilter filter(@Nullable ClientLogin client, InvoiceView.@Nullable Status status) {
        return new InvoiceFilter(client, status == null ? null : status.name());
    }

    private InvoiceView view(Invoice invoice) {
        return InvoiceView.of(invoice, clients.get(invoice.bill().client()));
    }

    private Page<InvoiceView> views(Page<Invoice> page) {
        var ofPage = clients.all(page.items().stream()
                .map(invoice -> invoice.bill().client())
                .distinct()
                .toList());
        return page.map(invoice -> InvoiceView.of(
                invoice, Objects.requireNonNull(ofPage.get(invoice.bill().client()))));
    }
}
