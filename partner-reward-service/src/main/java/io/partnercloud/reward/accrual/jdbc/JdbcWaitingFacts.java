package io.partnercloud.reward.accrual.jdbc;

import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.catalogue.EventCatalogue;
import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.reward.accrual.WaitingFacts;
import io.partnercloud.reward.client.ClientId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcWaitingFacts implements WaitingFacts {
    private final JdbcClient jdbc;

    JdbcWaitingFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ClientId client, BillingEvent fact) {
        jdbc.sql("insert into waiting_facts (client_id, wire_type, body) values (:client, :wireType, :body::jsonb)")
                .param("client", client.value())
                .param("wireType", EventCatalogue.of(fact).wireType())
                .param("body", EventJson.write(fact))
                .update();
    }

    @Override
    public List<BillingEvent> take(ClientId client) {
        return jdbc.sql("""
                        with taken as (
                            delete from waiting_facts where client_id = :client returning seq, wire_type, body)
                        select wire_type, body::text as body from taken order by seq
                        """)
                .param("client", client.value())
                .query(Row.as(row -> read(row.text("wire_type"), row.text("body"))))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public long count() {
        return jdbc.sql("select count(*) from waiting_facts").query(Long.class).single();
    }

    private static BillingEvent read(String wireType, String body) {
        var entry = EventCatalogue.byWireType(wireType).orElseThrow();
        return EventJson.read(body, entry.record().asSubclass(BillingEvent.class));
    }
}
