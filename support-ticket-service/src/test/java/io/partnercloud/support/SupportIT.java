package io.partnercloud.support;

import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.SealedSecret;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;

/** The support service with clients as other services tell of them. */
@ServiceIT
public abstract class SupportIT {
    protected static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000320");
    protected static final UUID OTHER_PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    @Autowired
    protected ApiClient api;

    @Autowired
    protected EventProbe events;

    @Autowired
    protected ServiceDatabase database;

    /** A client as the tests know it. */
    protected record Client(UUID id, ClientLogin login) {}

    protected ApiClient partner() {
        return api.as(Tokens.partner(PARTNER));
    }

    protected ApiClient otherPartner() {
        return api.as(Tokens.partner(OTHER_PARTNER));
    }

    protected ApiClient operator() {
        return api.as(Tokens.operator("maria"));
    }

    protected Client trialClient() {
        var client = new Client(UUID.randomUUID(), ClientLogin.numbered(NUMBERS.incrementAndGet()));
        events.publish(new TrialProvisioned(
                client.id(),
                client.login(),
                PARTNER,
                "ООО «Ромашка»",
                null,
                "Анна Ёлкина",
                "+79990000000",
                "anna@example.test",
                List.of("BP"),
                3,
                "CLIENT",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 6),
                "https://1r.example.test",
                new SealedSecret("sealed")));
        untilClient(client, "trial_status = 'TRIAL'");
        return client;
    }

    protected Client paidClient(boolean premium) {
        var client = trialClient();
        pay(client, premium);
        return client;
    }

    protected void pay(Client client, boolean premium) {
        events.publish(new SubscriptionActivated(
                client.id(),
                client.login(),
                PARTNER,
                CloudService.RENT,
                "UNIFIED",
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 12, 31),
                Money.of("3890.00"),
                premium));
        untilClient(client, "billing_status = 'PAID'");
    }

    protected void untilClient(Client client, String condition) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> database.asSuperuser()
                        .sql("select exists (select from clients where id = :id and " + condition + ")")
                        .param("id", client.id())
                        .query(Boolean.class)
                        .single());
    }
}
