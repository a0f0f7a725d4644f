package io.partnercloud.billing.act;

import io.partnercloud.billing.document.DocumentKind;
import io.partnercloud.billing.document.KeepFile;
import io.partnercloud.billing.document.KeptFile;
import io.partnercloud.platform.security.PartnerScope;
import java.util.Optional;
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

    public KeptFile print(PartnerScope scope, ActNumber number) {
        return kept(number, sheets.of(scope, number));
    }

    /** For operators. */
    public KeptFile print(ActNumber number) {
        return kept(number, sheets.of(number));
    }

    public KeptFile print(ActSheet sheet) {
        return keepFile.keep(
                DocumentKind.ACT, sheet.number().text(), () -> new KeptFile(sheet.fileName(), page.print(sheet)));
    }

    private KeptFile kept(ActNumber number, Optional<ActSheet> sheet) {
        return print(sheet.orElseThrow(() -> new ActUnknown(number)));
    }
}
