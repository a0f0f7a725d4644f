package io.partnercloud.billing.documents.document.web;

import io.partnercloud.billing.documents.document.PrintInvoice;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Invoices as PDF (INV-5), for the client, its partner and operators. */
@RestController
@Tag(name = "Invoices")
class InvoiceFileController {
    private final PrintInvoice printInvoice;

    InvoiceFileController(PrintInvoice printInvoice) {
        this.printInvoice = printInvoice;
    }

    @Operation(summary = "Print an invoice")
    @GetMapping(
            path = {
                "/api/partner/invoices/{number}.pdf",
                "/api/client/invoices/{number}.pdf",
                "/api/admin/invoices/{number}.pdf"
            },
            produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> invoice(Scope scope, @PathVariable String number) {
        return PdfAnswer.of(printInvoice.print(scope, new InvoiceNumber(number)), "invoice-" + number);
    }
}
