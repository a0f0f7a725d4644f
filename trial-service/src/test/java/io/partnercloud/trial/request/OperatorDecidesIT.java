package io.partnercloud.trial.request;

import static io.partnercloud.trial.TrialScenario.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.trial.TrialRejected;
import io.partnercloud.contracts.trial.TrialRequested;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.trial.Inns;
import io.partnercloud.trial.TrialScenario;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** TRL-8: after a trial not long ago an operator decides. */
@ServiceIT
class OperatorDecidesIT {
    @Autowired
    ApiClient api;

    @Autowired
    EventProbe events;

    @Autowired
    ServiceDatabase database;

    private final UUID partner = UUID.randomUUID();

    /** A request of a company whose trial is over and deleted. */
    private UUID waiting() {
        var scenario = new TrialScenario(api);
        var body = body("ООО «Ещё раз»", Inns.next(), "again@vasilek.example");
        var first = scenario.provisioned(partner, body);
        database.asSuperuser().sql("""
                        update clients set status = 'DELETED', block_reason = 'TRIAL_ENDED', deleted_on = trial_ends_on
                         where id = :id
                        """).param("id", first.id()).update();
        var again = scenario.request(partner, body).expect(202);
        assertThat(again.text("/status")).isEqualTo("WAITING_FOR_OPERATOR");
        assertThat(scenario.request(partner, body).expect(409).code()).isEqualTo("trial_already_active");
        return UUID.fromString(again.text("/id"));
    }

    @Test
    void anApprovedRequestBeginsItsTrial() {
        var id = waiting();
        var operator = api.as(Tokens.operator("olga"));

        operator.post("/api/admin/trials/" + id + "/approve", Map.of("reason", "Сменился бухгалтер"))
                .expect(200);

        new TrialScenario(api).awaitTrialStatus(partner, id, "TRIAL");
        assertThat(operator.post("/api/admin/trials/" + id + "/approve")
                        .expect(409)
                        .code())
                .isEqualTo("trial_already_decided");
        var audit = operator.get("/api/admin/audit?subject=trial:" + id).expect(200);
        assertThat(audit.text("/items/0/action")).isEqualTo("trial.approved");
        assertThat(audit.text("/items/0/actor")).isEqualTo("olga");
        assertThat(audit.text("/items/0/reason")).isEqualTo("Сменился бухгалтер");
    }

    @Test
    void aRejectedRequestTellsItsPartnerWhy() {
        var id = waiting();
        var operator = api.as(Tokens.operator());

        operator.post("/api/admin/trials/" + id + "/reject", Map.of()).expect(400);
        operator.post("/api/admin/trials/" + id + "/reject", Map.of("reason", "Проба уже была"))
                .expect(200);

        assertThat(new TrialScenario(api).trial(partner, id).text("/status")).isEqualTo("REJECTED");
        assertThat(events.published(TrialRejected.class))
                .contains(new TrialRejected(id, partner, "ООО «Ещё раз»", "Проба уже была"));
        assertThat(events.published(TrialRequested.class))
                .anyMatch(event -> event.client().equals(id));
        assertThat(operator.post("/api/admin/trials/" + id + "/approve")
                        .expect(409)
                        .code())
                .isEqualTo("trial_already_decided");
    }

    @Test
    void operatorsFindWhatWaits() {
        var id = waiting();

        var list = api.as(Tokens.operator())
                .get("/api/admin/trials?status=WAITING_FOR_OPERATOR&sort=askedOn,desc&size=200")
                .expect(200);

        assertThat(list.json().at("/items").valueStream()).anySatisfy(item -> {
            assertThat(item.at("/id").asString()).isEqualTo(id.toString());
            assertThat(item.at("/partner").asString()).isEqualTo(partner.toString());
            assertThat(item.at("/reason").asString()).isEqualTo("RECENT_TRIAL");
        });
        assertThat(api.as(Tokens.operator())
                        .post("/api/admin/trials/" + UUID.randomUUID() + "/approve")
                        .expect(404)
                        .code())
                .isEqualTo("trial_unknown");
    }
}
