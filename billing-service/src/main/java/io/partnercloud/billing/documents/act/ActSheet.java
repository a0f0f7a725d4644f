package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.documents.document.Buyer;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.printing.Lines;
import io.partnercloud.printing.Wording;
import java.time.LocalDate;
import java.util.Optional;

/** All that stands on an act. {@code offerAcceptedOn} is the date of the client's contract: of its first payment (CLI-2). */
public record ActSheet(
        ActNumber number,
        LocalDate issuedOn,
        LegalEntity seller,
        Buyer buyer,
        Optional<LocalDate> offerAcceptedOn,
        Lines lines) {

    /** More is taken back than was rendered. */
    public boolean isCorrective() {
        return lines.total().isNegative();
    }

    public String title() {
        return (isCorrective() ? "Корректировочный акт № " : "Акт № ") + number + " от " + Wording.longDay(issuedOn);
    }

    public String fileName() {
        return (isCorrective() ? "Корректировочный акт № " : "Акт № ") + number + " от " + Wording.day(issuedOn)
                + ".pdf";
    }

    /** What the services are rendered under. */
    public String basis() {
        return "публичная оферта"
                + offerAcceptedOn.map(on -> ", принятая " + Wording.day(on)).orElse("");
    }
}
