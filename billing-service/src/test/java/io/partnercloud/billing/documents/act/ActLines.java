package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.documents.act.ActLine.Reason;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.MonthSegment;
import io.partnercloud.billing.invoicing.invoice.PaperLine;
import io.partnercloud.billing.invoicing.invoice.SellerTax;
import io.partnercloud.billing.pricing.price.ItemOnPaper;
import io.partnercloud.billing.pricing.price.PriceUnit;
import io.partnercloud.billing.pricing.price.VatRates;
import io.partnercloud.billing.pricing.price.VatRegime;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lines of acts as the ledger has them, and as they read. */
final class ActLines {
    static final SellerTax TAX = new SellerTax(
            VatRegime.GENERAL,
            VatRates.of(Map.of(LocalDate.parse("2019-01-01"), 20, LocalDate.parse("2026-01-01"), 22)),
            LocalDate.parse("2026-12-31"));
    private static final InvoiceNumber INVOICE = new InvoiceNumber("2026-000014");

    private ActLines() {}

    static ActLine invoiced(String code, int quantity, String price, String from, String to, String amount) {
        return line(code, quantity, price, from, to, amount, new Reason.Invoiced(INVOICE, UUID.randomUUID()));
    }

    static ActLine credited(String code, int quantity, String price, String from, String to, String amount) {
        return line(code, quantity, price, from, to, amount, new Reason.Credited(UUID.randomUUID(), false));
    }

    static ActLine compensated(String code, int quantity, String price, String from, String to, String amount) {
        return line(code, quantity, price, from, to, amount, new Reason.Credited(UUID.randomUUID(), true));
    }

    static ActLine withdrawn(String code, int quantity, String price, String from, String to, String amount) {
        return line(code, quantity, price, from, to, amount, new Reason.Withdrawn(INVOICE, UUID.randomUUID()));
    }

    static ActLine billedOtherwise(String code, int quantity, String price, String from, String to, String amount) {
        return line(code, quantity, price, from, to, amount, new Reason.BilledOtherwise(UUID.randomUUID()));
    }

    private static ActLine line(
            String code, int quantity, String price, String from, String to, String amount, Reason reason) {
        var taxed = code.startsWith("PBX");
        return new ActLine(
                UUID.randomUUID(),
                taxed ? CloudService.PBX : CloudService.RENT,
                code,
                code,
                quantity,
                Money.of(price),
                new MonthSegment(LocalDate.parse(from), LocalDate.parse(to)),
                Money.of(amount),
                new ItemOnPaper(
                        PriceUnit.CONNECTION,
                        1,
                        taxed ? VatTreatment.RATE_IN_FORCE : VatTreatment.WITHOUT_VAT,
                        taxed ? null : "пп. 26 п. 2 ст. 149 НК РФ"),
                reason);
    }

    static Given given(ActLine... lines) {
        return Given.of(List.of(lines).stream().map(ActLine::term).toList(), TAX);
    }

    /** {@code BP 1 2026-12-01..2026-12-11 436.45}. */
    static List<String> read(List<PaperLine> lines) {
        return lines.stream().map(ActLines::read).toList();
    }

    static String read(PaperLine line) {
        var days = line.days();
        return line.name() + " " + line.quantity() + " " + (days == null ? "-" : days.from() + ".." + days.to()) + " "
                + line.amount();
    }
}
