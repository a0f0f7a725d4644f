package io.partnercloud.billing.document;

import io.partnercloud.billing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoice.InvoiceUnknown;
import io.partnercloud.platform.security.PartnerScope;
import java.util.Optional;
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

    public KeptFile print(PartnerScope scope, InvoiceNumber number) {
        return kept(number, sheets.of(scope, number));
    }

    /** For operators. */
    public KeptFile print(InvoiceNumber number) {
        return kept(number, sheets.of(number));
    }

    private KeptFile kept(InvoiceNumber number, Optional<InvoiceSheet> found) {
        var sheet = found.orElseThrow(() -> new InvoiceUnknown(number));
        return keepFile.keep(
                DocumentKind.INVOICE, number.text(), () -> new KeptFile(sheet.fileName(), page.print(sheet)));
    }
}
