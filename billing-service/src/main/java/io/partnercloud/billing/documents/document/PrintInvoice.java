package io.partnercloud.billing.documents.document;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRefusal;
import io.partnercloud.platform.security.Scope;
import org.springframework.stereotype.Service;

/** An invoice on paper, the same bytes whenever it is asked for (INV-5). */
@Service
public class PrintInvoice {
    private final InvoiceSheets sheets;
    private final InvoicePage page;
    private final KeepFile keepFile;

    PrintInvoice(InvoiceSheets sheets, InvoicePage page, KeepFile keepFile) {
        this.sheets = sheets;
        this.page = page;
        this.keepFile = keepFile;
    }

    public KeptFile print(Scope scope, InvoiceNumber number) {
        var sheet = sheets.of(scope, number).orElseThrow(() -> new InvoiceRefusal.Unknown(number));
        return keepFile.keep(
                DocumentKind.INVOICE, number.text(), () -> new KeptFile(sheet.fileName(), page.print(sheet)));
    }
}
