package io.partnercloud.billing.invoicing.invoice.web;

import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceFilter;
import io.partnercloud.billing.invoicing.invoice.InvoiceLists;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRefusal;
import io.partnercloud.billing.invoicing.invoice.InvoiceStatus;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invoices: a client sees its own, a partner its clients' (CAB-4), an operator all. */
@RestController
class InvoiceController {
    private final InvoiceLists lists;
    private final Clients clients;

    InvoiceController(InvoiceLists lists, Clients clients) {
        this.lists = lists;
        this.clients = clients;
    }

    @Operation(summary = "List the invoices of the partner's clients")
    @GetMapping("/api/partner/invoices")
    Listing<InvoiceView> invoices(
            PartnerScope scope,
            @RequestParam(required = false) @Nullable ClientLogin client,
            @RequestParam(required = false) @Nullable InvoiceStatus status,
            @RequestParam(required = false) @Nullable CloudService service,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String q,
            PageQuery query) {
        return views(lists.of(scope, new InvoiceFilter(client, status, service, from, to, q), query));
    }

    @Operation(summary = "List the invoices of the account")
    @GetMapping("/api/client/invoices")
    Listing<InvoiceView> invoices(
            ClientScope scope,
            @RequestParam(required = false) @Nullable InvoiceStatus status,
            @RequestParam(required = false) @Nullable CloudService service,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            PageQuery query) {
        return views(lists.of(scope, new InvoiceFilter(null, status, service, from, to, null), query));
    }

    @Operation(summary = "Read an invoice")
    @GetMapping({"/api/partner/invoices/{number}", "/api/client/invoices/{number}", "/api/admin/invoices/{number}"})
    InvoiceView invoice(Scope scope, @PathVariable String number) {
        var invoice = lists.of(scope, new InvoiceNumber(number))
                .orElseThrow(() -> new InvoiceRefusal.Unknown(new InvoiceNumber(number)));
        return InvoiceView.of(invoice, clients.get(invoice.bill().client()));
    }

    @Operation(summary = "List invoices")
    @GetMapping("/api/admin/invoices")
    Listing<InvoiceView> invoices(
            Operator operator,
            @RequestParam(required = false) @Nullable UUID partner,
            @RequestParam(required = false) @Nullable ClientLogin client,
            @RequestParam(required = false) @Nullable InvoiceStatus status,
            @RequestParam(required = false) @Nullable CloudService service,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String q,
            PageQuery query) {
        return views(lists.all(partner, new InvoiceFilter(client, status, service, from, to, q), query));
    }

    private Listing<InvoiceView> views(Listing<Invoice> invoices) {
        return invoices.mapAll(this::views).titled(InvoiceColumns.ALL);
    }

    private List<InvoiceView> views(List<Invoice> some) {
        var theirs = clients.all(
                some.stream().map(invoice -> invoice.bill().client()).distinct().toList());
        return some.stream()
                .map(invoice -> InvoiceView.of(
                        invoice,
                        Objects.requireNonNull(theirs.get(invoice.bill().client()))))
                .toList();
    }
}
