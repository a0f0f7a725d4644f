package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.documents.document.DocumentKind;
import io.partnercloud.billing.documents.document.KeepFile;
import io.partnercloud.billing.documents.document.KeptFile;
import io.partnercloud.platform.security.Scope;
import org.springframework.stereotype.Service;

/** An act on paper, the same bytes whenever it is asked for. */
@Service
public class PrintAct {
    private final ActSheets sheets;
    private final ActPage page;
    private final KeepFile keepFile;

    PrintAct(ActSheets sheets, ActPage page, KeepFile keepFile) {
        this.sheets = sheets;
        this.page = page;
        this.keepFile = keepFile;
    }

    public KeptFile print(Scope scope, ActNumber number) {
        return print(sheets.of(scope, number).orElseThrow(() -> new ActUnknown(number)));
    }

    public KeptFile print(ActSheet sheet) {
        return keepFile.keep(
                DocumentKind.ACT, sheet.number().text(), () -> new KeptFile(sheet.fileName(), page.print(sheet)));
    }
}
