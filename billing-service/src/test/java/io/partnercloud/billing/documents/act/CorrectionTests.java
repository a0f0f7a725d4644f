package io.partnercloud.billing.documents.act;

import static io.partnercloud.billing.documents.act.ActLines.TAX;
import static io.partnercloud.billing.documents.act.ActLines.billedOtherwise;
import static io.partnercloud.billing.documents.act.ActLines.compensated;
import static io.partnercloud.billing.documents.act.ActLines.invoiced;
import static io.partnercloud.billing.documents.act.ActLines.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** INV-14: a corrective act says what was, what is, and by how much that is more or less. */
class CorrectionTests {
    private static Correction correction(List<ActLine> before, ActLine... lines) {
        return Correction.of(
                new ActSheet.Earlier(new ActNumber("D26-000001"), LocalDate.parse("2026-11-30"), 0, before),
                before.stream().map(ActLine::term).toList(),
                List.of(lines).stream().map(ActLine::term).toList(),
                TAX);
    }

    private static List<String> changes(Correction correction) {
        return correction.changes().stream()
                .map(change -> (change.before() == null ? "-" : ActLines.read(change.before())) + " > "
                        + (change.after() == null ? "-" : ActLines.read(change.after())))
                .toList();
    }

    @Test // 15 % of 1230.00; ZUP is as it was and is not told of
    void aCompensationIsAChangeOfItsLine() {
        var correction = correction(
                List.of(
                        invoiced("BP", 1, "1230.00", "2026-11-01", "2026-11-30", "1230.00"),
                        invoiced("ZUP", 1, "1330.00", "2026-11-01", "2026-11-30", "1330.00")),
                compensated("BP", 1, "1230.00", "2026-11-20", "2026-11-20", "-184.50"));

        assertThat(changes(correction))
                .containsExactly("BP 1 2026-11-01..2026-11-30 1230.00"
                        + " > BP (за вычетом компенсации за простой) 1 2026-11-01..2026-11-30 1045.50");
        assertThat(correction.amounts()).isEqualTo(new Correction.Sums(Money.ZERO, Money.of("184.50")));
    }

    @Test
    void whatIsTakenBackWhollyIsNotThereAfterwards() {
        var correction = correction(
                List.of(
                        invoiced("BP", 1, "1230.00", "2026-11-01", "2026-11-30", "1230.00"),
                        invoiced("ZUP", 1, "1330.00", "2026-11-01", "2026-11-30", "1330.00")),
                withdrawn("BP", 1, "1230.00", "2026-11-01", "2026-11-30", "-1230.00"));

        assertThat(changes(correction)).containsExactly("BP 1 2026-11-01..2026-11-30 1230.00 > -");
    }

    @Test // 1330 × 29/30 = 1285.666…, and 2 × 1330 × 1/30 = 88.666…
    void aChangeAfterTheActIsBothMoreAndLess() {
        var correction = correction(
                List.of(invoiced("ZUP", 1, "1330.00", "2026-11-01", "2026-11-30", "1330.00")),
                billedOtherwise("ZUP", 1, "1330.00", "2026-11-01", "2026-11-30", "-1330.00"),
                invoiced("ZUP", 1, "1330.00", "2026-11-01", "2026-11-29", "1285.67"),
                invoiced("ZUP", 2, "1330.00", "2026-11-30", "2026-11-30", "88.67"));

        assertThat(changes(correction))
                .containsExactly(
                        "ZUP 1 2026-11-01..2026-11-30 1330.00 > ZUP 1 2026-11-01..2026-11-29 1285.67",
                        "- > ZUP 2 2026-11-30..2026-11-30 88.67");
        assertThat(correction.amounts()).isEqualTo(new Correction.Sums(Money.of("88.67"), Money.of("44.33")));
    }

    @Test // 1220.00 and 610.00 hold 220.00 and 110.00 of tax
    void theTaxOfATaxedLineGoesDownWithIt() {
        var correction = correction(
                List.of(invoiced("PBX_LINE", 1, "1220.00", "2026-11-01", "2026-11-30", "1220.00")),
                compensated("PBX_LINE", 1, "1220.00", "2026-11-20", "2026-11-20", "-610.00"));

        assertThat(correction.taxes()).isEqualTo(new Correction.Sums(Money.ZERO, Money.of("110.00")));
    }

    @Test
    void whatTheActCannotBearIsToldByItself() {
        var correction = correction(
                List.of(invoiced("BP", 1, "1230.00", "2026-11-01", "2026-11-30", "100.00")),
                withdrawn("ZUP", 1, "1330.00", "2026-11-01", "2026-11-30", "-1330.00"));

        assertThat(changes(correction)).containsExactly("ZUP 1 2026-11-01..2026-11-30 1330.00 > -");
        assertThat(correction.amounts().down()).isEqualTo(Money.of("1330.00"));
        assertThat(correction.after()).isEmpty();
    }
}
