package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.documents.document.Buyer;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.invoicing.invoice.PaperLine;
import io.partnercloud.billing.invoicing.invoice.SellerTax;
import io.partnercloud.printing.Lines;
import io.partnercloud.printing.Vat;
import io.partnercloud.printing.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that stands on an act. {@code offerAcceptedOn} is the date of the client's contract: of its first payment (CLI-2). Where
 * it corrects an earlier one, {@code given} is empty.
 */
public record ActSheet(
        ActNumber number,
        LocalDate issuedOn,
        LegalEntity seller,
        Buyer buyer,
        Optional<LocalDate> offerAcceptedOn,
        List<PaperLine> given,
        Optional<Correction> correction) {
    public ActSheet {
        given = List.copyOf(given);
    }

    /** What an act of either kind begins with. */
    public record Head(
            ActNumber number,
            LocalDate issuedOn,
            LegalEntity seller,
            Buyer buyer,
            Optional<LocalDate> offerAcceptedOn) {}

    /** The act that one corrects, with the lines it had by then, and how often it was corrected before. */
    public record Earlier(ActNumber number, LocalDate issuedOn, int corrections, List<ActLine> lines) {}

    /** Made of the lines as they are kept. */
    public static ActSheet of(Head head, List<ActLine> lines, @Nullable Earlier corrected, SellerTax tax) {
        var correction = corrected == null
                ? Optional.<Correction>empty()
                : Optional.of(Correction.of(corrected, terms(corrected.lines()), terms(lines), tax));
        var given = corrected == null ? Given.of(terms(lines), tax).lines() : List.<PaperLine>of();
        return new ActSheet(
                head.number(), head.issuedOn(), head.seller(), head.buyer(), head.offerAcceptedOn(), given, correction);
    }

    private static List<Term> terms(List<ActLine> lines) {
        return lines.stream().map(ActLine::term).toList();
    }

    /** For the printer. */
    public Lines lines() {
        return new Lines(given.stream().map(PaperLine::printed).toList());
    }

    /** Under which number it goes out electronically: a correction is what it corrects once more, put right (INV-15). */
    public ActNumber documentNumber() {
        return correction.map(Correction::of).orElse(number);
    }

    /** Of which day it is said to be there. */
    public LocalDate documentDate() {
        return correction.map(Correction::issuedOn).orElse(issuedOn);
    }

    /** What it says that was given; of a correction, with all that it and earlier ones changed. */
    public List<PaperLine> standing() {
        return correction.map(Correction::after).orElse(given);
    }

    public boolean isTaxed() {
        return standing().stream().anyMatch(line -> line.vat() instanceof Vat.At);
    }

    public String title() {
        return name() + Wording.longDay(issuedOn);
    }

    /** Which act it corrects. */
    public Optional<String> subtitle() {
        return correction.map(it -> "к акту № " + it.of() + " от " + Wording.longDay(it.issuedOn()));
    }

    public String fileName() {
        return name() + Wording.day(issuedOn) + ".pdf";
    }

    private String name() {
        return (correction.isPresent() ? "Корректировочный акт № " : "Акт № ") + number + " от ";
    }

    /** What the services are rendered under. */
    public String basis() {
        return "публичная оферта"
                + offerAcceptedOn.map(on -> ", принятая " + Wording.day(on)).orElse("");
    }
}
