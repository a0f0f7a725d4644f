package io.partnercloud.billing.documents.edo.jdbc;

import io.partnercloud.billing.documents.act.ActDelivery;
import io.partnercloud.billing.documents.act.Acts;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.jdbc.BatchInsert;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues acts for electronic exchange, where a client is addressed by its INN. */
@Repository
class JdbcActDelivery implements ActDelivery {
    private record Queued(UUID id, Acts.Issued issued, Instant at) {}

    private static final BatchInsert<Queued> QUEUED = BatchInsert.<Queued>into("edo_documents")
            .uuid("id", Queued::id)
            .text("act", queued -> queued.issued().act().number().text())
            .uuid("client_id", queued -> queued.issued().client().id().value())
            .uuid("partner_id", queued -> queued.issued().client().partner())
            .column("status_since", "timestamptz", queued -> queued.at().toString())
            .column("queued_at", "timestamptz", queued -> queued.at().toString());

    private final JdbcTemplate inserts;
    private final Clock clock;

    JdbcActDelivery(JdbcTemplate inserts, Clock clock) {
        this.inserts = inserts;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void deliver(Collection<Acts.Issued> acts) {
        var now = clock.instant();
        QUEUED.insert(
                inserts,
                acts.stream()
                        .filter(issued -> issued.client().inn() != null)
                        .map(issued -> new Queued(Ids.at(now), issued, now))
                        .toList());
    }
}
