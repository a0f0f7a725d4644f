package io.partnercloud.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.reward.Fixtures.Account;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** Partners who earn 10 % on RENT, and clients who pay yesterday and today. */
@ServiceIT
public abstract class WhoseClientScenario {
    @Autowired
    protected ApiClient api;

    @Autowired
    protected EventProbe events;

    @Autowired
    private Clock clock;

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    protected LocalDate yesterday() {
        return today().minusDays(1);
    }

    /** Ten days into its trial. */
    protected Account provisioned(Account client) {
        events.publish(client.provisionedOn(today().minusDays(10)));
        return client;
    }

    protected UUID paid(Account client, LocalDate day, String amount) {
        var payment = UUID.randomUUID();
        events.publish(client.allocated(payment, day, Fixtures.line(CloudService.RENT, amount)));
        return payment;
    }

    protected ApiClient operator() {
        return api.as(Tokens.operator()).once();
    }

    protected Answer summary(UUID partner) {
        return api.as(Tokens.partner(partner)).get("/api/partner/summary").expect(200);
    }

    protected int linesOf(UUID partner, Account client) {
        return api.as(Tokens.partner(partner))
                .get("/api/partner/rewards?client=" + client.login())
                .expect(200)
                .json()
                .at("/total")
                .asInt();
    }

    protected void earned(UUID partner, String amount) {
        eventually(() -> assertThat(summary(partner).text("/rewardAccrued")).isEqualTo(amount));
    }

    protected static void eventually(Runnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion::run);
    }
}
