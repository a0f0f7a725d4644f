package io.partnercloud.billing.invoicing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.pricing.price.ItemOnPaper;
import io.partnercloud.billing.pricing.price.PriceUnit;
import io.partnercloud.billing.pricing.price.VatRates;
import io.partnercloud.billing.pricing.price.VatRegime;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INV-14: what an invoice shows of its lines. */
class InvoiceOnPaperTests {
    private static final VatRates RATES =
            VatRates.of(Map.of(LocalDate.parse("2019-01-01"), 20, LocalDate.parse("2026-01-01"), 22));
    private static final String PROGRAM = "пп. 26 п. 2 ст. 149 НК РФ";

    private static SellerTax seller(VatRegime regime) {
        return new SellerTax(regime, RATES, LocalDate.parse("2026-12-12"));
    }

    private static InvoiceLine line(String code, int quantity, String price, String from, String to, String amount) {
        var taxed = code.startsWith("CASH");
        return new InvoiceLine(
                UUID.randomUUID(),
                taxed ? CloudService.CASH_DESK : CloudService.RENT,
                code,
                code,
                quantity,
                Money.of(price),
                new MonthSegment(LocalDate.parse(from), LocalDate.parse(to)),
                Money.of(amount),
                true,
                new ItemOnPaper(
                        PriceUnit.CONNECTION,
                        1,
                        taxed ? VatTreatment.RATE_IN_FORCE : VatTreatment.WITHOUT_VAT,
                        taxed ? null : PROGRAM));
    }

    private static Draft draft(InvoiceKind kind, InvoiceLine... lines) {
        var days = Stream.of(lines).map(InvoiceLine::requireDays).toList();
        return new Draft(
                kind,
                LocalDate.parse("2026-12-12"),
                LocalDate.parse("2026-12-18"),
                new BillingPeriod(days.getFirst().from(), days.getLast().to()),
                Money.of("1230.00"),
                null,
                List.of(lines));
    }

    private static List<String> surcharge(InvoiceLine... lines) {
        return read(InvoiceOnPaper.of(draft(InvoiceKind.SURCHARGE, lines), seller(VatRegime.GENERAL)));
    }

    private static List<String> read(List<PaperLine> lines) {
        return lines.stream()
                .map(line -> {
                    var days = line.days();
                    return line.name() + " | " + line.quantity() + " " + line.unit() + " | "
                            + (days == null ? "-" : days.from() + ".." + days.to()) + " | " + line.amount();
                })
                .toList();
    }

    @Test // CHG-2
    void whatComesInAdditionIsNamedAsASurcharge() {
        assertThat(surcharge(
                        line("BP", 1, "1230.00", "2026-12-10", "2026-12-31", "872.90"),
                        line("TERMINAL", 1, "1000.00", "2026-12-10", "2026-12-31", "709.68")))
                .containsExactly(
                        "Доплата за изменение параметров с 10.12.2026: BP | 1 подкл. | 2026-12-10..2026-12-31 | 872.90",
                        "Доплата за изменение параметров с 10.12.2026: TERMINAL | 1 подкл. | 2026-12-10..2026-12-31 | 709.68");
    }

    @Test // CHG-4: 858.06 − 793.55
    void whatComesInExchangeIsOneLineForTheDifference() {
        assertThat(surcharge(
                        line("ZUP", 1, "1330.00", "2026-12-12", "2026-12-31", "858.06"),
                        line("BP", 1, "1230.00", "2026-12-12", "2026-12-31", "-793.55")))
                .containsExactly("Доплата за изменение параметров с 12.12.2026: ZUP (1 подкл.) вместо BP (1 подкл.)"
                        + " | 1 усл. ед. | 2026-12-12..2026-12-31 | 64.51");
    }

    @Test // a list of January makes BP dearer than ZUP: 64.51 − 20.00
    void aMonthInWhichLessIsOwedIsSetOffAgainstTheOthers() {
        assertThat(surcharge(
                        line("ZUP", 1, "1330.00", "2026-12-12", "2026-12-31", "858.06"),
                        line("BP", 1, "1230.00", "2026-12-12", "2026-12-31", "-793.55"),
                        line("ZUP", 1, "1330.00", "2027-01-01", "2027-01-31", "1330.00"),
                        line("BP", 1, "1350.00", "2027-01-01", "2027-01-31", "-1350.00")))
                .containsExactly("Доплата за изменение параметров с 12.12.2026: ZUP (1 подкл.) вместо BP (1 подкл.)"
                        + " | 1 усл. ед. | 2026-12-12..2027-01-31 | 44.51");
    }

    @Test
    void equalWholeMonthsAreOneLineOnPaper() {
        var months = IntStream.range(0, 6)
                .mapToObj(i -> YearMonth.of(2026, 12).plusMonths(i))
                .flatMap(month -> Stream.of("BP", "ZUP")
                        .map(code -> line(
                                code,
                                3,
                                "1230.00",
                                month.atDay(1).toString(),
                                month.atEndOfMonth().toString(),
                                "3690.00")))
                .toArray(InvoiceLine[]::new);

        var lines = InvoiceOnPaper.monthsJoined(
                InvoiceOnPaper.of(draft(InvoiceKind.FIRST, months), seller(VatRegime.GENERAL)));

        assertThat(read(lines))
                .containsExactly(
                        "BP | 3 подкл. | 2026-12-01..2027-05-31 | 22140.00",
                        "ZUP | 3 подкл. | 2026-12-01..2027-05-31 | 22140.00");
    }

    @Test // 12/31 and two months: the part stays by itself, and another price is another line
    void partsOfMonthsAndOtherPricesAreNotJoined() {
        var lines = InvoiceOnPaper.monthsJoined(InvoiceOnPaper.of(
                draft(
                        InvoiceKind.FIRST,
                        line("BP", 1, "1230.00", "2026-10-20", "2026-10-31", "476.13"),
                        line("BP", 1, "1230.00", "2026-11-01", "2026-11-30", "1230.00"),
                        line("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "1230.00"),
                        line("BP", 1, "1330.00", "2027-01-01", "2027-01-31", "1330.00")),
                seller(VatRegime.GENERAL)));

        assertThat(read(lines))
                .containsExactly(
                        "BP | 1 подкл. | 2026-10-20..2026-10-31 | 476.13",
                        "BP | 1 подкл. | 2026-11-01..2026-12-31 | 2460.00",
                        "BP | 1 подкл. | 2027-01-01..2027-01-31 | 1330.00");
    }

    @Test // over the turn from 20 to 22 %: 2206.45 × 20/120 = 367.741…, 5700.00 × 22/122 = 1027.868…
    void eachLineHasTheRateAndTheTaxOfItsDays() {
        var lines = InvoiceOnPaper.of(
                draft(
                        InvoiceKind.FIRST,
                        line("CASH_DESK_UNIT", 3, "1900.00", "2025-12-20", "2025-12-31", "2206.45"),
                        line("CASH_DESK_UNIT", 3, "1900.00", "2026-01-01", "2026-01-31", "5700.00")),
                seller(VatRegime.GENERAL));

        assertThat(lines.stream().map(line -> line.vat() + " " + line.tax()))
                .containsExactly("20% 367.74", "22% 1027.87");
    }

    @Test // 3 × 163.33 hold 29.45 each; 489.99 would hold 88.36
    void joinedMonthsHoldTheTaxOfTheirMonths() {
        var months = IntStream.rangeClosed(10, 12)
                .mapToObj(month -> YearMonth.of(2026, month))
                .map(month -> line(
                        "CASH_DESK_UNIT",
                        1,
                        "163.33",
                        month.atDay(1).toString(),
                        month.atEndOfMonth().toString(),
                        "163.33"))
                .toArray(InvoiceLine[]::new);

        var lines = InvoiceOnPaper.monthsJoined(
                InvoiceOnPaper.of(draft(InvoiceKind.FIRST, months), seller(VatRegime.GENERAL)));

        assertThat(lines).singleElement().extracting(PaperLine::tax).hasToString("88.35");
    }

    @ParameterizedTest
    @CsvSource({
        "BP,        GENERAL,           пп. 26 п. 2 ст. 149 НК РФ",
        "CASH_DESK, GENERAL,           ",
        "CASH_DESK, SIMPLIFIED_5,      ",
        "CASH_DESK, SIMPLIFIED_NO_VAT, п. 1 ст. 145 НК РФ",
        "BP,        SIMPLIFIED_NO_VAT, пп. 26 п. 2 ст. 149 НК РФ"
    })
    void whatIsNotTaxedSaysWhy(String code, VatRegime regime, String ground) {
        var lines = InvoiceOnPaper.of(
                draft(InvoiceKind.FIRST, line(code, 1, "100.00", "2026-12-01", "2026-12-31", "100.00")),
                seller(regime));

        assertThat(lines).singleElement().extracting(PaperLine::vatGround).isEqualTo(ground);
    }
}
