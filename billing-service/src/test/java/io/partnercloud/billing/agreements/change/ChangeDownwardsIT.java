package io.partnercloud.billing.agreements.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.billing.CreditGranted;
import io.partnercloud.contracts.billing.SubscriptionChanged;
import io.partnercloud.testsupport.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** CHG-3, CHG-4: less gives back from the next day on; what costs the same holds at once; what is refused changes nothing. */
class ChangeDownwardsIT extends ChangeScenario {
    @Test // 1330 × 20/31 = 858.064…, from the 12th; November: 2560.00 − 858.06 = 1701.94
    void whatWasPaidTooMuchBecomesAdvanceForTheNextMonth() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-11");

        var change = change(client, TWO_CONNECTIONS);

        assertThat(change.text("/status")).isEqualTo("APPLIED");
        assertThat(change.text("/effectiveOn")).isEqualTo("2026-10-12");
        assertThat(change.text("/difference")).isEqualTo("-858.06");
        assertThat(balance(client).text("/advance")).isEqualTo("858.06");
        assertThat(told(CreditGranted.class, client)).singleElement().satisfies(credit -> {
            assertThat(credit.amount()).hasToString("858.06");
            assertThat(credit.lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.amount()).hasToString("-858.06"));
        });
        assertThat(told(SubscriptionChanged.class, client))
                .singleElement()
                .satisfies(changed -> assertThat(changed.effectiveOn()).isEqualTo("2026-10-12"));

        run("issue-monthly-invoices", "2026-10-20");
        var november = invoice(invoicesOf(client, "PARTLY_PAID").getFirst());
        assertThat(november.text("/total")).isEqualTo("2560.00");
        assertThat(november.text("/open")).isEqualTo("1701.94");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // the second change of a day counts from what holds on each day: the credit of the 12th–31st pays it
    void whatIsGivenUpAndTakenAgainOnOneDayCostsNothing() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-11");
        change(client, TWO_CONNECTIONS);

        var back = change(client, THREE_CONNECTIONS);

        assertThat(back.text("/difference")).isEqualTo("858.06");
        assertThat(back.text("/status")).isEqualTo("APPLIED");
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");
        assertThat(balance(client).text("/debt")).isEqualTo("0.00");
    }

    @Test // CHG-4
    void aChangeWithoutADifferenceHoldsAtOnce() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-11");

        var change = change(client, """
                {"mode":"ALTERNATELY",
                 "people":[{"count":2,"configurations":["ZUP"]},{"count":1,"configurations":["BP"]}]}""");

        assertThat(change.text("/status")).isEqualTo("APPLIED");
        assertThat(change.text("/difference")).isEqualTo("0.00");
        assertThat(change.text("/effectiveOn")).isEqualTo("2026-10-11");
        assertThat(told(CreditGranted.class, client)).isEmpty();
    }

    @Test // on the last paid day nothing is left to give back; the open invoice asks for less
    void onTheLastPaidDayOnlyTheNextMonthChanges() {
        var client = paidClient("2026-10-05");
        run("issue-monthly-invoices", "2026-10-20");
        clock.set("2026-10-31");
        run("mark-overdue", "2026-10-27");
        clock.set("2026-10-27");

        var change = change(client, TWO_CONNECTIONS); // 28–31.10: 1330 × 4/31 = 171.61

        assertThat(change.text("/difference")).isEqualTo("-171.61");
        var november = invoice(invoicesOf(client, "PARTLY_PAID").getFirst());
        assertThat(november.text("/total")).isEqualTo("2560.00");
        assertThat(november.text("/paid")).isEqualTo("171.61");
    }

    @Test // CHG-4
    void aPreviewThatNoLongerHoldsIsRefused() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-11");
        var preview = previewOf(client, TWO_CONNECTIONS).expect(200).text("/preview");
        clock.set("2026-10-12");

        assertThat(confirm(client, TWO_CONNECTIONS, preview).expect(409).code()).isEqualTo("preview_stale");
        assertThat(confirm(client, FOUR_CONNECTIONS, preview).expect(409).code())
                .isEqualTo("preview_stale");
        assertThat(confirm(client, TWO_CONNECTIONS, "").expect(422).code()).isEqualTo("preview_missing");
        assertThat(changes(client).json().at("/total").asInt()).isZero();
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");
    }

    @Test
    void whatCannotBeChangedIsRefusedWithTheReason() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-11");

        assertThat(previewOf(client, THREE_CONNECTIONS).expect(422).code()).isEqualTo("change_changes_nothing");
        assertThat(previewOf(client, """
                {"mode":"ALTERNATELY","people":[{"count":31,"configurations":["BP"]}]}""").expect(422).code()).isEqualTo("service_limit_exceeded");
        assertThat(previewOf(client(), TWO_CONNECTIONS).expect(409).code()).isEqualTo("subscription_not_paid");
        assertThat(api.as(Tokens.partner(UUID.randomUUID()))
                        .post(changesOf(client) + "?preview=true", "{\"parameters\":%s}".formatted(TWO_CONNECTIONS))
                        .expect(404)
                        .code())
                .isEqualTo("client_unknown");
        run("issue-monthly-invoices", "2026-10-20");
        clock.set("2026-10-28"); // November was due on the 27th
        assertThat(previewOf(client, TWO_CONNECTIONS).expect(409).code()).isEqualTo("debt_comes_first");
    }

    @Test // CHG-1: asked for by letter
    void anOperatorChangesForAClientAndGivesUpAWaitingChange() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-11");
        var path = "/api/admin/subscriptions/" + client.login() + "/changes";
        var operator = api.as(Tokens.operator());
        var preview = operator.post(path + "?preview=true", "{\"parameters\":%s}".formatted(FOUR_CONNECTIONS))
                .expect(200)
                .text("/preview");
        var change = operator.post(
                        path,
                        "{\"parameters\":%s,\"preview\":\"%s\",\"reason\":\"письмо от 11.10.2026\"}"
                                .formatted(FOUR_CONNECTIONS, preview))
                .expect(201);

        var cancelled = operator.post(path + "/" + change.text("/id") + "/cancellation", "{\"reason\":\"передумали\"}")
                .expect(200);

        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
        assertThat(invoice(change.text("/surcharge")).text("/status")).isEqualTo("CANCELLED");
        assertThat(operator.post(path + "/" + change.text("/id") + "/cancellation", "{\"reason\":\"ещё раз\"}")
                        .expect(409)
                        .code())
                .isEqualTo("change_not_waiting");
        var audit = operator.get("/api/admin/audit?subject=client:" + client.login())
                .expect(200)
                .json()
                .at("/items");
        assertThat(audit).hasSize(2);
    }
}
