package io.partnercloud.billing.edo.jdbc;

import io.partnercloud.billing.TimeOrderedId;
import io.partnercloud.billing.act.ActDelivery;
import io.partnercloud.billing.act.Acts;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues acts for electronic exchange, where a client is addressed by its INN. */
@Repository
class JdbcActDelivery implements ActDelivery {
    private static final int BATCH = 1000;

    private final JdbcTemplate batches;
    private final Clock clock;

    JdbcActDelivery(JdbcTemplate batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void deliver(Collection<Acts.Issued> acts) {
        var now = EdoRows.time(clock.instant());
        batches.batchUpdate(
                "insert into edo_documents (id, act, client_id, partner_id, status_since, queued_at) values (?, ?, ?, ?, ?, ?)",
                acts.stream().filter(issued -> issued.client().inn() != null).toList(),
                BATCH,
                (insert, issued) -> {
                    insert.setObject(1, TimeOrderedId.at(clock.instant()));
                    insert.setString(2, issued.act().number().text());
                    insert.setObject(3, issued.client().id().value());
                    insert.setObject(4, issued.client().partner(), Types.OTHER);
                    insert.setObject(5, now);
                    insert.setObject(6, now);
                });
    }
}
