package io.partnercloud.support.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.support.SupportIT;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("OPS-5: the support line's part of what waits")
class WorkApiIT extends SupportIT {
    private static final String WORK = "/api/admin/work";

    @Test
    void aTicketWaitsForEverybodyThenForWhoeverTookItThenForTheClientThenForNobody() {
        var me = "desk-" + UUID.randomUUID();
        var desk = api.as(Tokens.operator(me));
        var id = partner()
                .post(
                        "/api/partner/tickets",
                        Map.of("kind", "OTHER", "subject", "Что ждёт " + me, "text", "Посмотрите"))
                .expect(201)
                .text("/id");
        assertThat(all(desk, "")).contains(id);
        assertThat(all(desk, "&mine=true")).doesNotContain(id);

        desk.post("/api/admin/tickets/" + id + "/take").expect(200);

        assertThat(all(desk, "&mine=true&kind=TICKET")).contains(id);
        assertThat(desk.get(WORK + "/counts").expect(200).text("/mine/total")).isEqualTo("1");
        assertThat(all(operator(), "&mine=true")).doesNotContain(id);

        desk.post("/api/admin/tickets/" + id + "/wait", Map.of("text", "Какая версия?"))
                .expect(200);

        assertThat(all(desk, "&due=WAITING_FOR_CLIENT")).contains(id);
        assertThat(desk.get(WORK + "/counts").text("/mine/waitingForClient")).isEqualTo("1");

        desk.post("/api/admin/tickets/" + id + "/close").expect(200);

        assertThat(all(desk, "")).doesNotContain(id);
    }

    @Test
    void countsAreAnsweredOnceUntilSomethingIsAnother() {
        var desk = api.as(Tokens.operator("desk-" + UUID.randomUUID()));
        var first = desk.get(WORK + "/counts").expect(200).header("ETag").orElseThrow();
        assertThat(desk.withHeader("If-None-Match", first).get(WORK + "/counts").status())
                .isEqualTo(304);

        partner()
                .post("/api/partner/tickets", Map.of("kind", "OTHER", "subject", "Новое", "text", "Ещё одно"))
                .expect(201);

        assertThat(desk.withHeader("If-None-Match", first).get(WORK + "/counts").status())
                .isEqualTo(200);
    }

    @Test
    void whatWaitsIsExportedInRussianAndForOperatorsOnly() {
        var export = operator()
                .withHeader("Accept", "text/csv")
                .withHeader("Accept-Language", "ru")
                .get(WORK)
                .expect(200);

        assertThat(export.text()).contains("Срочность", "Тема");
        partner().get(WORK).expect(403);
        operator().get(WORK + "?urgent=true").expect(400);
    }

    private static String all(ApiClient desk, String filter) {
        return desk.get(WORK + "?size=200&sort=dueAt,desc" + filter).expect(200).text();
    }
}
