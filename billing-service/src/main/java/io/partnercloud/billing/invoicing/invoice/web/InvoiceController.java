package io.partnercloud.billing.invoicing.invoice.web;

import io.partnercloud.billing.invoicing.invoice.InvoiceFilter;
import io.partnercloud.billing.invoicing.invoice.InvoiceLists;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRefusal;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Invoices: a client sees its own, a partner its clients' (CAB-4), an operator all. */
@RestController
@Tag(name = "Invoices", description = "Demands for payment.")
class InvoiceController {
    private final InvoiceLists lists;
    private final InvoiceAnswer answer;

    InvoiceController(InvoiceLists lists, InvoiceAnswer answer) {
        this.lists = lists;
        this.answer = answer;
    }

    @Operation(summary = "List invoices")
    @GetMapping({"/api/partner/invoices", "/api/client/invoices", "/api/admin/invoices"})
    Listing<InvoiceView> invoices(Scope scope, @ParameterObject InvoiceFilter filter, PageQuery query) {
        return lists.of(scope, filter, query).mapAll(answer::views).titled(InvoiceColumns.ALL);
    }

    @Operation(summary = "Read an invoice")
    @GetMapping({"/api/partner/invoices/{number}", "/api/client/invoices/{number}", "/api/admin/invoices/{number}"})
    InvoiceView invoice(Scope scope, @PathVariable String number) {
        var invoice = lists.of(scope, new InvoiceNumber(number))
                .orElseThrow(() -> new InvoiceRefusal.Unknown(new InvoiceNumber(number)));
        return answer.views(List.of(invoice)).getFirst();
    }
}
