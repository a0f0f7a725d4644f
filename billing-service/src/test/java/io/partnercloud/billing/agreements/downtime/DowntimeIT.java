package io.partnercloud.billing.agreements.downtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.CreditGranted;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** INV-13: downtime is compensated by a table, premium clients get more; empty, it gives nothing. */
class DowntimeIT extends BillingScenario {
    private static final String TABLE = """
            {"reason":"приказ 7","steps":[
              {"level":"STANDARD","fromHours":4,"percent":5},{"level":"STANDARD","fromHours":12,"percent":12.5},
              {"level":"PREMIUM","fromHours":1,"percent":10}]}""";

    private Answer compensate(String table) {
        return api.as(Tokens.operator()).put("/api/admin/downtime-compensation", table);
    }

    private Answer down(Client client, String from, String to) {
        return api.as(Tokens.operator())
                .post(
                        "/api/admin/subscriptions/" + client.login() + "/downtimes",
                        "{\"startedAt\":\"%s\",\"endedAt\":\"%s\",\"description\":\"авария в ЦОД\"}"
                                .formatted(from, to));
    }

    @AfterEach
    void theTableIsEmptyByDefault() {
        compensate("{\"steps\":[],\"reason\":\"после теста\"}").expect(200);
    }

    @Test // 12.5 % of 2660.00 and of 1230.00: 332.50 + 153.75
    void theLongestStepThatIsReachedGivesItsPartOfTheMonth() {
        compensate(TABLE).expect(200);
        var client = paidClient("2026-10-05");
        clock.set("2026-10-15");

        var downtime = down(client, "2026-10-14T01:00:00+03:00", "2026-10-14T13:00:00+03:00")
                .expect(201);

        assertThat(downtime.text("/level")).isEqualTo("STANDARD");
        assertThat(downtime.text("/credit")).isEqualTo("486.25");
        assertThat(balance(client).text("/advance")).isEqualTo("486.25");
        assertThat(told(CreditGranted.class, client)).singleElement().satisfies(credit -> {
            assertThat(credit.reason()).isEqualTo("DOWNTIME");
            assertThat(credit.lines())
                    .map(line -> line.item() + " " + line.amount())
                    .containsExactly("ZUP -332.50", "BP -153.75");
        });
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // 5 % of 3890.00; the open invoice of November is paid with it at once
    void whatIsGivenBackPaysWhatIsOpen() {
        compensate(TABLE).expect(200);
        var client = paidClient("2026-10-05");
        run("issue-monthly-invoices", "2026-10-20");

        clock.set("2026-10-22");
        down(client, "2026-10-20T08:00:00+03:00", "2026-10-20T12:00:00+03:00").expect(201);

        var november = invoice(invoicesOf(client, "PARTLY_PAID").getFirst());
        assertThat(november.text("/paid")).isEqualTo("194.50");
    }

    @Test
    void nothingIsGivenForAShortDowntimeOrByAnEmptyTable() {
        var client = paidClient("2026-10-05");
        clock.set("2026-10-15");

        assertThat(down(client, "2026-10-12T00:00:00+03:00", "2026-10-13T00:00:00+03:00")
                        .expect(201)
                        .text("/credit"))
                .isEqualTo("0.00");
        compensate(TABLE).expect(200);
        assertThat(down(client, "2026-10-14T01:00:00+03:00", "2026-10-14T04:59:59+03:00")
                        .expect(201)
                        .text("/credit"))
                .isEqualTo("0.00");
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");
    }

    @Test
    void theSameHoursAreNotCompensatedTwiceAndImpossibleOnesNotAtAll() {
        compensate(TABLE).expect(200);
        var client = paidClient("2026-10-05");
        clock.set("2026-10-15");
        down(client, "2026-10-14T01:00:00+03:00", "2026-10-14T13:00:00+03:00").expect(201);

        assertThat(down(client, "2026-10-14T12:00:00+03:00", "2026-10-14T20:00:00+03:00")
                        .expect(409)
                        .code())
                .isEqualTo("downtime_recorded");
        assertThat(down(client, "2026-10-14T20:00:00+03:00", "2026-10-14T19:00:00+03:00")
                        .expect(422)
                        .code())
                .isEqualTo("downtime_impossible");
        assertThat(down(client, "2026-10-14T20:00:00+03:00", "2026-10-25T19:00:00+03:00")
                        .expect(422)
                        .code())
                .isEqualTo("downtime_impossible");
        assertThat(down(client, "2026-10-04T20:00:00+03:00", "2026-10-06T19:00:00+03:00")
                        .expect(422)
                        .code())
                .isEqualTo("downtime_impossible");
        assertThat(balance(client).text("/advance")).isEqualTo("486.25");
    }
}
