package io.partnercloud.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@ServiceIT
class AuditIT {
    @Autowired
    private ApiClient api;

    @Autowired
    private Audit audit;

    @Autowired
    private ServiceDatabase database;

    @Autowired
    private Clock clock;

    @Test // OPS-1
    void aChangeByAnOperatorTellsWhoDidWhatWhenToWhatAndWhy() {
        var toy = toy();

        api.as(Tokens.operator("olga"))
                .post("/api/admin/toys/" + toy + "/mending?reason=torn")
                .expect(200);

        var found = api.as(Tokens.operator())
                .get("/api/admin/audit?subject=toy:" + toy)
                .expect(200);
        assertThat(found.text("/total")).isEqualTo("1");
        assertThat(found.text("/items/0/actor")).isEqualTo("olga");
        assertThat(found.text("/items/0/action")).isEqualTo("toy.mended");
        assertThat(found.text("/items/0/reason")).isEqualTo("torn");
        assertThat(found.text("/items/0/before/version")).isEqualTo("1");
        assertThat(found.text("/items/0/after/version")).isEqualTo("2");
        assertThat(found.text("/items/0/traceId")).hasSize(32);
    }

    @Test
    void theAuditIsFilteredByActorActionAndDay() {
        var toy = toy();
        var today = LocalDate.now(clock);
        var actor = "operator-" + UUID.randomUUID();
        api.as(Tokens.operator(actor))
                .post("/api/admin/toys/" + toy + "/mending?reason=torn")
                .expect(200);
        api.as(Tokens.operator(actor))
                .post("/api/admin/toys/" + toy + "/mending?reason=again")
                .expect(200);

        assertThat(total("actor=" + actor)).isEqualTo(2);
        assertThat(total("actor=%s&action=toy.mended&from=%s&to=%s".formatted(actor, today, today)))
                .isEqualTo(2);
        assertThat(total("actor=%s&action=toy.sold".formatted(actor))).isZero();
        assertThat(total("actor=%s&to=%s".formatted(actor, today.minusDays(1)))).isZero();
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/audit?size=1&actor=" + actor)
                        .text("/items/0/reason"))
                .isEqualTo("again");
    }

    @Test
    void theServiceItselfCannotChangeWhatWasRecorded() {
        for (String sql : new String[] {
            "update audit_records set actor = 'nobody'", "delete from audit_records", "truncate audit_records"
        }) {
            assertThatThrownBy(() -> database.asApp().sql(sql).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nothingIsRecordedOutsideATransaction() {
        assertThatThrownBy(() -> audit.record("toy.mended", "toy:1", null, null, null))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private long total(String query) {
        return Long.parseLong(api.as(Tokens.operator())
                .get("/api/admin/audit?" + query)
                .expect(200)
                .text("/total"));
    }

    private String toy() {
        return api.as(Tokens.partner(UUID.randomUUID()))
                .post("/api/partner/toys", Map.of("name", "ball", "size", 1))
                .expect(201)
                .text("/id");
    }
}
