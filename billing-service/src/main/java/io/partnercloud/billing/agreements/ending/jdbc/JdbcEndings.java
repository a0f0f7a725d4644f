package io.partnercloud.billing.agreements.ending.jdbc;

import io.partnercloud.billing.agreements.ending.Endings;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was given up and is over. */
@Repository
@Transactional(readOnly = true)
class JdbcEndings implements Endings {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String OVER = "from subscriptions where given_up_on is not null and paid_through < :on";

    private final JdbcClient jdbc;

    JdbcEndings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Due> overOn(LocalDate on, Optional<SubscriptionId> after, int limit) {
        return jdbc.sql("select id, client_id " + OVER + " and id > :after order by id limit :limit")
                .param("on", on)
                .param("after", after.map(SubscriptionId::value).orElse(FIRST))
                .param("limit", limit)
                .query(Row.as(row -> new Due(row.id("client_id", ClientId::new), row.id("id", SubscriptionId::new))))
                .list();
    }

    @Override
    public long countOverOn(LocalDate on) {
        return jdbc.sql("select count(*) " + OVER)
                .param("on", on)
                .query(Long.class)
                .single();
    }
}
