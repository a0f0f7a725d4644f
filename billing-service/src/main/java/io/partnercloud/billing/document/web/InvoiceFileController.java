package io.partnercloud.billing.document.web;

import io.partnercloud.billing.document.PrintInvoice;
import io.partnercloud.billing.invoice.InvoiceNumber;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Invoices as PDF (INV-5), for the partner of the client and for operators. */
@RestController
class InvoiceFileController {
    private final PrintInvoice printInvoice;

    InvoiceFileController(PrintInvoice printInvoice) {
        this.printInvoice = printInvoice;
    }

    @GetMapping(path = "/api/partner/invoices/{number}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> invoice(PartnerScope scope, @PathVariable String number) {
        return PdfAnswer.of(printInvoice.print(scope, new InvoiceNumber(number)), "invoice-" + number);
    }

    @GetMapping(path = "/api/admin/invoices/{number}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> invoice(Operator operator, @PathVariable String number) {
        return PdfAnswer.of(printInvoice.print(new InvoiceNumber(number)), "invoice-" + number);
    }
}
