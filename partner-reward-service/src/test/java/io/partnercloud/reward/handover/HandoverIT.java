package io.partnercloud.reward.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.partnercloud.contracts.partner.ClientAttributed;
import io.partnercloud.contracts.partner.ClientsHandedOver;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.reward.WhoseClientScenario;
import io.partnercloud.testsupport.Answer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clients are handed over between partners: PRT-18. */
class HandoverIT extends WhoseClientScenario {
    @Autowired
    private HandOver handOver;

    @Autowired
    private Handovers handovers;

    @Test
    void theOldPartnerKeepsWhatItEarnedAndTheNewOneEarnsFromTheDayOn() {
        var from = Fixtures.partner(api);
        var to = Fixtures.partner(api);
        var client = provisioned(Fixtures.clientOf(from));
        var line = Fixtures.line(CloudService.RENT, "3890.00");
        var payment = UUID.randomUUID();
        events.publish(client.allocated(payment, yesterday(), line));
        earned(from, "389.00");

        var done = order(from, to, "[\"" + client.login() + "\"]", today()).expect(201);
        paid(client, today(), "1230.55"); // 123.055 up
        paid(client, yesterday(), "100.04"); // told late, of a day of the old partner: 10.004

        assertThat(done.text("/status")).isEqualTo("DONE");
        assertThat(done.text("/moved/0")).isEqualTo(client.login().text());
        earned(to, "123.06");
        earned(from, "399.00");
        events.publish(client.reversed(payment, today(), Fixtures.back(line))); // from whom had earned it (RWD-2)
        earned(from, "10.00");
        assertThat(summary(to).text("/rewardAccrued")).isEqualTo("123.06");
        assertThat(linesOf(from, client)).isEqualTo(3);
        assertThat(linesOf(to, client)).isEqualTo(1);
        assertThat(summary(from).json().at("/clients/TRIAL").asInt()).isZero();
        assertThat(summary(to).json().at("/clients/TRIAL").asInt()).isEqualTo(1);
        assertThat(events.published(ClientsHandedOver.class))
                .filteredOn(event -> event.from().equals(from))
                .singleElement()
                .satisfies(event -> assertThat(event.clients()).containsExactly(client.login()));
        assertThat(operator()
                        .get("/api/admin/audit?subject=handover:" + done.text("/id"))
                        .expect(200)
                        .json()
                        .at("/items")
                        .findValuesAsString("action"))
                .containsExactlyInAnyOrder("handover.ordered", "clients.handed-over"); // OPS-1
    }

    @Test
    void twoHandoversOnOneDayKeepTheirOrder() {
        var first = Fixtures.partner(api);
        var second = Fixtures.partner(api);
        var third = Fixtures.partner(api);
        var client = provisioned(Fixtures.clientOf(first));
        eventually(() ->
                assertThat(summary(first).json().at("/clients/TRIAL").asInt()).isEqualTo(1));

        order(first, second, "[\"" + client.login() + "\"]", today()).expect(201);
        order(second, third, null, today()).expect(201);
        paid(client, today(), "10.00");

        earned(third, "1.00");
        earned(second, "0.00");
        assertThat(events.published(ClientAttributed.class))
                .filteredOn(event -> event.client().equals(client.id()))
                .allMatch(event -> event.key().equals(client.id().toString()))
                .extracting(ClientAttributed::sequence, ClientAttributed::partner, ClientAttributed::previous)
                .containsExactly(tuple(1L, first, null), tuple(2L, second, first), tuple(3L, third, second));
    }

    @Test
    void aLaterDayIsWaitedForAndAllClientsOfThatDayGo() {
        var from = Fixtures.partner(api);
        var to = Fixtures.partner(api);
        var tomorrow = today().plusDays(1);
        var planned = order(from, to, null, tomorrow).expect(201);
        var calledOff = order(from, to, null, tomorrow).expect(201);
        var client = provisioned(Fixtures.clientOf(from)); // only after the order
        eventually(() ->
                assertThat(summary(from).json().at("/clients/TRIAL").asInt()).isEqualTo(1));

        operator()
                .post(
                        "/api/admin/handovers/" + calledOff.text("/id") + "/cancellation",
                        "{\"reason\":\"Заказано дважды.\"}")
                .expect(200);

        var id = UUID.fromString(planned.text("/id"));
        assertThat(planned.text("/status")).isEqualTo("PLANNED");
        assertThat(handovers.dueOn(today())).doesNotContain(id);
        assertThat(handovers.dueOn(tomorrow)).contains(id).doesNotContain(UUID.fromString(calledOff.text("/id")));
        handOver.carryOut(id);
        handOver.carryOut(id); // done is done
        assertThat(operator().get("/api/admin/handovers/" + id).expect(200).text("/moved/0"))
                .isEqualTo(client.login().text());
        assertThat(operator()
                        .post("/api/admin/handovers/" + id + "/cancellation", "{\"reason\":\"Поздно.\"}")
                        .expect(409)
                        .code())
                .isEqualTo("handover_not_planned");
    }

    @Test
    void whatCannotBeHandedOverIsRefused() {
        var from = Fixtures.partner(api);
        var to = Fixtures.partner(api);
        var client = provisioned(Fixtures.clientOf(to));
        eventually(() ->
                assertThat(summary(to).json().at("/clients/TRIAL").asInt()).isEqualTo(1));
        var named = "[\"" + client.login() + "\"]";

        assertThat(order(from, from, null, today()).expect(422).code()).isEqualTo("handover_to_the_same");
        assertThat(order(from, to, null, yesterday()).expect(422).code()).isEqualTo("handover_backwards");
        assertThat(order(from, to, named, today()).expect(422).code()).isEqualTo("handover_of_anothers_client");
        assertThat(order(from, to, "[\"1R9999999\"]", today()).expect(422).code())
                .isEqualTo("client_not_known");
        assertThat(order(from, UUID.randomUUID(), null, today()).expect(404).code())
                .isEqualTo("partner_unknown");
        order(from, to, "[]", today()).expect(400);
    }

    private Answer order(UUID from, UUID to, @Nullable String clients, LocalDate on) {
        var named = clients == null ? "" : "\"clients\":" + clients + ",";
        return operator()
                .post(
                        "/api/admin/handovers",
                        "{\"from\":\"%s\",\"to\":\"%s\",%s\"on\":\"%s\",\"reason\":\"Слияние.\"}"
                                .formatted(from, to, named, on));
    }
}
