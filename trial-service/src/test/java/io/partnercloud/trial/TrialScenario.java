package io.partnercloud.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.billing.RentedParameters;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tests of this service do again and again. */
public final class TrialScenario {
    private final ApiClient api;

    public TrialScenario(ApiClient api) {
        this.api = api;
    }

    /** A client with an account. */
    public record Provisioned(UUID id, ClientLogin login, UUID partner, LocalDate startsOn, LocalDate endsOn) {
        public SubscriptionActivated activated(LocalDate contractDate, LocalDate paidThrough) {
            return activated(
                    contractDate,
                    paidThrough,
                    new RentedParameters(List.of("BP", "ZUP"), 3, 0, 0, 0, false, 0, false, false));
        }

        public SubscriptionActivated activated(LocalDate contractDate, LocalDate paidThrough, RentedParameters rented) {
            return new SubscriptionActivated(
                    id,
                    login,
                    partner,
                    CloudService.RENT,
                    "UNIFIED",
                    contractDate,
                    paidThrough,
                    Money.of("3890.00"),
                    rented.premium(),
                    rented);
        }
    }

    public static Map<String, Object> body(String name, @Nullable String inn, String email) {
        var client = new LinkedHashMap<String, Object>();
        client.put("name", name);
        if (inn != null) {
            client.put("inn", inn);
        }
        client.put("contactName", "Анна Петрова");
        client.put("phone", "+79161234567");
        client.put("email", email);
        var body = new LinkedHashMap<String, Object>();
        body.put("client", client);
        body.put("products", List.of("BP", "ZUP"));
        body.put("users", 3);
        body.put("comment", "");
        return body;
    }

    /** The same with one field of the body, or of its client, said otherwise; null leaves it out. */
    public static Map<String, Object> with(Map<String, Object> body, String field, @Nullable Object value) {
        var changed = new LinkedHashMap<>(body);
        if (field.startsWith("client.")) {
            @SuppressWarnings("unchecked")
            var client = new LinkedHashMap<>((Map<String, Object>) body.get("client"));
            put(client, field.substring("client.".length()), value);
            changed.put("client", client);
        } else {
            put(changed, field, value);
        }
        return changed;
    }

    private static void put(Map<String, Object> map, String field, @Nullable Object value) {
        if (value == null) {
            map.remove(field);
        } else {
            map.put(field, value);
        }
    }

    public Answer request(UUID partner, Map<String, Object> body) {
        return api.as(Tokens.partner(partner)).post("/api/partner/trials", body);
    }

    public Answer trial(UUID partner, UUID id) {
        return api.as(Tokens.partner(partner)).get("/api/partner/trials/" + id).expect(200);
    }

    public Answer client(UUID partner, ClientLogin login) {
        return api.as(Tokens.partner(partner))
                .get("/api/partner/clients/" + login)
                .expect(200);
    }

    public void awaitTrialStatus(UUID partner, UUID id, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(trial(partner, id).text("/status")).isEqualTo(status));
    }

    public void awaitClientStatus(Provisioned client, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                client(client.partner(), client.login()).text("/status"))
                        .isEqualTo(status));
    }

    /** Asks for a trial and waits until the account exists. */
    public Provisioned provisioned(UUID partner, Map<String, Object> body) {
        var id = UUID.fromString(request(partner, body).expect(202).text("/id"));
        awaitTrialStatus(partner, id, "TRIAL");
        var trial = trial(partner, id);
        return new Provisioned(
                id,
                new ClientLogin(trial.text("/clientLogin")),
                partner,
                LocalDate.parse(trial.text("/startsOn")),
                LocalDate.parse(trial.text("/endsOn")));
    }

    public Provisioned provisioned(UUID partner, String name) {
        return provisioned(partner, body(name, Inns.next(), "anna@vasilek.example"));
    }
}
