package io.partnercloud.billing.documents.act;

import static io.partnercloud.billing.documents.act.ActLines.TAX;
import static io.partnercloud.billing.documents.act.ActLines.billedOtherwise;
import static io.partnercloud.billing.documents.act.ActLines.compensated;
import static io.partnercloud.billing.documents.act.ActLines.credited;
import static io.partnercloud.billing.documents.act.ActLines.invoiced;
import static io.partnercloud.billing.documents.act.ActLines.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.contracts.values.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** INV-14: what changes an earlier act stands on a correction of it, all else on the month's own act. */
class ActsOfMonthTests {
    private static final ActNumber OCTOBER = new ActNumber("D26-000001");
    private static final ActNumber NOVEMBER = new ActNumber("D26-000002");
    private static final ClientId CLIENT = new ClientId(UUID.randomUUID());

    private static LineToRecognise due(ActLine line, @Nullable ActNumber corrects, @Nullable ActNumber latest) {
        return new LineToRecognise(CLIENT, "provider", line, corrects, latest);
    }

    private static List<String> acts(LineToRecognise... lines) {
        return ActsOfMonth.of(List.of(lines), TAX).acts().stream()
                .map(act -> act.corrects().map(ActNumber::text).orElse("given") + " "
                        + Money.sum(act.lines().stream().map(ActLine::amount).toList()))
                .toList();
    }

    @Test
    void aCreditForDaysOfThisMonthLessensThisAct() {
        assertThat(acts(
                        due(invoiced("BP", 3, "1230.00", "2026-12-01", "2026-12-31", "3690.00"), null, null),
                        due(credited("BP", 2, "1230.00", "2026-12-11", "2026-12-31", "-1666.45"), null, NOVEMBER)))
                .containsExactly("given 2023.55");
    }

    @Test
    void aCompensationForAnEarlierMonthCorrectsThatAct() {
        assertThat(acts(
                        due(invoiced("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "1230.00"), null, null),
                        due(
                                compensated("BP", 1, "1230.00", "2026-11-20", "2026-11-20", "-184.50"),
                                NOVEMBER,
                                NOVEMBER)))
                .containsExactly("given 1230.00", "D26-000002 -184.50");
    }

    @Test // 12.2026 tells of 11.2026 as well: it was paid late
    void aCreditForDaysThatThisActTellsOfLessensThisOne() {
        assertThat(acts(
                        due(invoiced("BP", 1, "1230.00", "2026-11-01", "2026-11-30", "1230.00"), null, null),
                        due(
                                compensated("BP", 1, "1230.00", "2026-11-20", "2026-11-20", "-184.50"),
                                NOVEMBER,
                                NOVEMBER)))
                .containsExactly("given 1045.50");
    }

    @Test // 1230.00 are taken back, 1189.00 asked for in their place
    void whatIsInvoicedOtherwiseStandsBesideWhatItCorrects() {
        assertThat(acts(
                        due(invoiced("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "1230.00"), null, null),
                        due(invoiced("BP", 1, "1230.00", "2026-11-01", "2026-11-29", "1189.00"), null, null),
                        due(
                                billedOtherwise("BP", 1, "1230.00", "2026-11-01", "2026-11-30", "-1230.00"),
                                NOVEMBER,
                                null)))
                .containsExactly("given 1230.00", "D26-000002 -41.00");
    }

    @Test
    void eachEarlierActHasACorrectionOfItsOwn() {
        assertThat(acts(
                        due(withdrawn("BP", 1, "1230.00", "2026-10-01", "2026-10-31", "-1230.00"), OCTOBER, null),
                        due(withdrawn("BP", 1, "1230.00", "2026-11-01", "2026-11-30", "-1230.00"), NOVEMBER, null)))
                .containsExactly("D26-000001 -1230.00", "D26-000002 -1230.00");
    }

    @Test
    void aCreditThatThisMonthCannotBearCorrectsTheLatestAct() {
        assertThat(acts(
                        due(invoiced("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "100.00"), null, null),
                        due(credited("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "-300.00"), null, NOVEMBER)))
                .containsExactly("given 100.00", "D26-000002 -300.00");
    }

    @Test
    void aCreditWithNothingToLessenWaits() {
        assertThat(acts(due(credited("BP", 1, "1230.00", "2026-12-01", "2026-12-31", "-300.00"), null, null)))
                .isEmpty();
    }
}
