package io.partnercloud.trial.request;

import static io.partnercloud.trial.TrialScenario.body;
import static io.partnercloud.trial.TrialScenario.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.partner.PartnerCodeAssigned;
import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.contracts.trial.TrialRequested;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.trial.Inns;
import io.partnercloud.trial.TrialScenario;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The site's form: TRL-2, PRT-10. */
@ServiceIT
class PublicTrialIT {
    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    ServiceDatabase database;

    private final UUID partner = UUID.randomUUID();

    private static Map<String, Object> good() {
        return body("ООО «Сайт»", Inns.next(), "site@vasilek.example");
    }

    private Answer request(Map<String, Object> body) {
        return api.anonymous().post("/api/public/trials", body);
    }

    @Test
    void aVisitorGetsATrialThatNoPartnerHas() {
        var id = receipt(request(good()));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(api.as(Tokens.operator())
                                .get("/api/admin/trials/" + id)
                                .text("/status"))
                        .isEqualTo("TRIAL"));
        assertThat(requestedPartner(id)).isNull();
        assertThat(api.as(Tokens.operator()).get("/api/admin/trials/" + id).text("/origin"))
                .isEqualTo("SITE");
    }

    @Test // PRT-10
    void codeAndInnTogetherNameThePartner() {
        var partnerInn = Inns.next();
        registered("0777", partnerInn);

        var named = receipt(request(with(with(good(), "partnerCode", "0777"), "partnerInn", partnerInn)));
        var guessed = receipt(request(with(with(good(), "partnerCode", "0777"), "partnerInn", Inns.next())));
        var half = receipt(request(with(good(), "partnerCode", "0777")));

        assertThat(requestedPartner(named)).isEqualTo(partner);
        assertThat(requestedPartner(guessed)).isNull();
        assertThat(requestedPartner(half)).isNull();
        assertThat(api.as(Tokens.operator()).get("/api/admin/trials/" + half).text("/namedPartner"))
                .isEqualTo("0777 / -");
    }

    @Test // PRT-4
    void whoWritesACodeOfThreeDigitsIsToldHowToWriteIt() {
        var form = with(good(), "partnerCode", "320");

        var english = request(form).expect(400);
        var russian = api.anonymous()
                .withHeader("Accept-Language", "ru")
                .post("/api/public/trials", form)
                .expect(400);

        assertThat(english.text("/errors/0/pointer")).isEqualTo("/partnerCode");
        assertThat(english.text("/errors/0/code")).isEqualTo("partner_code_too_short");
        assertThat(english.text("/errors/0/detail")).contains("write 0320, not 320");
        assertThat(russian.text("/errors/0/detail")).contains("пишите 0320, а не 320");
    }

    @Test // PRT-10
    void theAnswerNeverTellsWhoseCompanyItIs() {
        var scenario = new TrialScenario(api);
        var known = good();
        scenario.request(partner, known).expect(202);
        var outbox = events.published(TrialRequested.class).size();

        var answer = request(known);

        var fresh = request(good());
        assertThat(answer.status()).isEqualTo(fresh.status()).isEqualTo(202);
        assertThat(answer.json().propertyNames()).isEqualTo(fresh.json().propertyNames());
        assertThat(answer.text("/status")).isEqualTo(fresh.text("/status"));
        assertThat(events.published(TrialRequested.class)).hasSize(outbox + 1);
        var kept = api.as(Tokens.operator()).get("/api/admin/trials/" + receipt(answer));
        assertThat(kept.text("/status")).isEqualTo("REJECTED");
        assertThat(kept.text("/reason")).isEqualTo("trial_already_active");
    }

    @Test
    void badInputIsRefusedAsInTheCabinet() {
        assertThat(request(with(good(), "users", 6)).expect(422).code()).isEqualTo("trial_user_limit");
        assertThat(request(with(good(), "client.inn", "123")).expect(400).text("/errors/0/pointer"))
                .isEqualTo("/client/inn");
        request(with(good(), "purpose", "OWN_USE")).expect(400);
        request(with(good(), "partnerInn", "7707083894")).expect(400);
    }

    private void registered(String code, String inn) {
        events.publish(new PartnerRegistered(partner, "«Ромашка-Софт», ООО", inn, "Иван", "ivan@romashka.example"));
        events.publish(new PartnerCodeAssigned(partner, new PartnerCode(code)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(database.asSuperuser()
                                .sql("select count(*) from partners where id = :id and code = :code and inn = :inn")
                                .param("id", partner)
                                .param("code", code)
                                .param("inn", inn)
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1));
    }

    private @Nullable UUID requestedPartner(UUID id) {
        return events.published(TrialRequested.class).stream()
                .filter(event -> event.client().equals(id))
                .findFirst()
                .orElseThrow()
                .partner();
    }

    private static UUID receipt(Answer answer) {
        assertThat(answer.expect(202).text("/status")).isEqualTo("RECEIVED");
        return UUID.fromString(answer.text("/id"));
    }
}
