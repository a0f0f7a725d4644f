package io.partnercloud.reward.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.partner.ContractAmended;
import io.partnercloud.contracts.partner.ContractEnded;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.reward.Fixtures.Account;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** RWD-11: a contract is amended, ends and is followed by another, and what was earned in the open month is counted anew. */
@ServiceIT
class ContractLifeIT {
    private static final LocalDate PAID_ON = LocalDate.of(2046, 11, 25);

    @Autowired
    private ApiClient api;

    @Autowired
    private EventProbe events;

    private UUID partner = new UUID(0, 0);
    private Account client = Fixtures.clientOf(null);

    @BeforeEach
    void aPartnerWhoHasEarned() { // 3 890.00 × 10 % = 389.00; 600.00 of CASH_DESK have no rate
        partner = Fixtures.partner(api);
        client = Fixtures.clientOf(partner);
        events.publish(client.provisionedOn(PAID_ON.minusDays(10)));
        events.publish(client.allocated(
                UUID.randomUUID(),
                PAID_ON,
                Fixtures.line(CloudService.RENT, "3890.00"),
                Fixtures.line(CloudService.CASH_DESK, "600.00")));
        accrued("389.00");
    }

    @Test // 389.00 − 389.00 + 3 890.00 × 12.5 % = 486.25, and 600.00 × 5 % = 30.00 is released (RWD-10)
    void anAmendmentOfTheOpenMonthCountsItsDaysAnew() {
        amend("1", "2046-11-20", "{\"RENT\":12.5,\"CASH_DESK\":5}").expect(201);

        accrued("516.25");
        assertThat(amend("2", "2046-11-26", "{\"RENT\":50}").expect(201).text("/amendments/1/number"))
                .isEqualTo("2");
        accrued("516.25"); // paid before its day
        assertThat(events.published(ContractAmended.class))
                .filteredOn(event -> event.partner().equals(partner))
                .extracting(ContractAmended::from)
                .containsExactly(LocalDate.of(2046, 11, 20), LocalDate.of(2046, 11, 26));
        assertThat(amend("2", "2046-11-27", "{\"RENT\":50}").expect(409).code()).isEqualTo("amendment_number_taken");
    }

    @Test // the end takes 389.00 back; the successor from the 24th gives 3 890.00 × 7 % = 272.30
    void afterTheEndNothingIsEarnedUntilAnotherContractFollows() {
        post("/end", "{\"lastDay\":\"2046-11-21\",\"reason\":\"По соглашению сторон\"}")
                .expect(200);
        accrued("0.00");
        assertThat(post("/end", "{\"lastDay\":\"2046-11-20\",\"reason\":\"Ещё раз\"}")
                        .expect(409)
                        .code())
                .isEqualTo("contract_already_ended");
        assertThat(post("", contract("2046-11-21")).expect(422).code()).isEqualTo("contract_not_after_the_one_before");

        post("", contract("2046-11-24")).expect(201);

        accrued("272.30");
        var mine = api.as(Tokens.partner(partner)).get("/api/partner/contracts").expect(200);
        assertThat(mine.json().at("/total").asInt()).isEqualTo(2);
        assertThat(mine.text("/items/0/signedOn")).isEqualTo("2046-11-24");
        assertThat(mine.text("/items/0/principal/name")).isEqualTo("ООО «Принципал»"); // ORG-1
        assertThat(mine.text("/items/0/rates/0/percent")).isEqualTo("7.00");
        assertThat(mine.text("/items/1/rates/0/to")).isEqualTo("2046-11-21");
        assertThat(events.published(ContractEnded.class))
                .filteredOn(event -> event.partner().equals(partner))
                .extracting(ContractEnded::lastDay)
                .containsExactly(LocalDate.of(2046, 11, 21));
        assertThat(api.as(Tokens.partner(UUID.randomUUID()))
                        .get("/api/partner/contracts")
                        .expect(200)
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/audit?subject=partner:" + partner)
                        .expect(200)
                        .text("/items/0/action"))
                .isEqualTo("contract.succeeded"); // OPS-1
    }

    @Test
    @DisplayName("RWD-11: a rate rises with what the month brings, also when it is agreed upon in the midst of it")
    void ratesInStepsGoByTheMonthsPaidSum() {
        // 3 890.00 + 2 110.00 = 6 000.00: 2 000.00 × 10 % + 3 000.00 × 12.5 % + 1 000.00 × 20 % = 775.00
        amendWithSteps("1", "2046-11-20").expect(201);
        accrued("436.25"); // 2 000.00 × 10 % = 200.00 and 1 890.00 × 12.5 % = 236.25
        var payment = UUID.randomUUID();
        var line = Fixtures.line(CloudService.RENT, "2110.00");
        var allocated = client.allocated(payment, PAID_ON, line);
        events.publish(allocated);
        accrued("775.00"); // 1 110.00 × 12.5 % = 138.75 and 1 000.00 × 20 % = 200.00
        events.publish(allocated); // told again
        events.publish(client.reversed(payment, PAID_ON, Fixtures.back(line))); // the latest step goes first
        accrued("436.25");
        amend("2", "2046-11-24", "{\"RENT\":11}").expect(201); // 3 890.00 × 11 % = 427.90
        accrued("427.90");

        var mine = api.as(Tokens.partner(partner)).get("/api/partner/contracts").expect(200);
        assertThat(mine.text("/items/0/rates/1/steps/1/from")).isEqualTo("5000.00");
        assertThat(mine.text("/items/0/amendments/0/steps/RENT/0/percent")).isEqualTo("12.50");
    }

    @Test
    void stepsThatDoNotRiseOrBeginNowhereAreRefused() { // RWD-11
        var steps = "{\"RENT\":[{\"from\":\"10.00\",\"percent\":9}]}";
        assertThat(amendWith("9", "2046-11-29", "{\"RENT\":10}", steps)
                        .expect(422)
                        .code())
                .isEqualTo("rate_steps_do_not_rise");
        assertThat(amendWith("9", "2046-11-29", "{\"PBX\":10}", steps)
                        .expect(422)
                        .code())
                .isEqualTo("rate_steps_without_rate");
    }

    private Answer amendWithSteps(String number, String from) {
        return amendWith(
                number,
                from,
                "{\"RENT\":10}",
                "{\"RENT\":[{\"from\":\"2000.00\",\"percent\":12.5},{\"from\":\"5000.00\",\"percent\":20}]}");
    }

    private Answer amendWith(String number, String from, String rates, String steps) {
        return post(
                "/amendments",
                "{\"number\":\"%s\",\"from\":\"%s\",\"rates\":%s,\"steps\":%s,\"taxTreatment\":\"SIMPLIFIED_5\"}"
                        .formatted(number, from, rates, steps));
    }

    private static String contract(String signedOn) {
        return """
                {"number":"%s","signedOn":"%s","rates":{"RENT":7},"taxTreatment":"SIMPLIFIED_7"}
                """.formatted(UUID.randomUUID(), signedOn);
    }

    private Answer amend(String number, String from, String rates) {
        return post(
                "/amendments",
                "{\"number\":\"%s\",\"from\":\"%s\",\"rates\":%s,\"taxTreatment\":\"SIMPLIFIED_5\"}"
                        .formatted(number, from, rates));
    }

    private Answer post(String path, String body) {
        return api.as(Tokens.operator()).once().post("/api/admin/contracts/" + partner + path, body);
    }

    private void accrued(String amount) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(api.as(Tokens.partner(partner))
                                .get("/api/partner/summary")
                                .expect(200)
                                .text("/rewardAccrued"))
                        .isEqualTo(amount));
    }
}
