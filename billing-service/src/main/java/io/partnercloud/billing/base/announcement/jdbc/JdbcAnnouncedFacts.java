package io.partnercloud.billing.base.announcement.jdbc;

import io.partnercloud.billing.base.announcement.AnnouncedFacts;
import io.partnercloud.billing.base.announcement.ReferenceFact;
import io.partnercloud.contracts.catalogue.EventCatalogue;
import io.partnercloud.contracts.catalogue.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One row per fact: what was told of it last. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcAnnouncedFacts implements AnnouncedFacts {
    private final JdbcClient jdbc;

    JdbcAnnouncedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('announced_facts', 0))")
                .query((_, _) -> true)
                .single();
    }

    @Override
    public boolean keep(ReferenceFact fact) {
        return jdbc.sql("""
                        insert into announced_facts (subject, type, body) values (:subject, :type, cast(:body as jsonb))
                        on conflict (subject) do update
                           set type = excluded.type, body = excluded.body, told_at = excluded.told_at
                         where (announced_facts.type, announced_facts.body) is distinct from (excluded.type, excluded.body)
                        """)
                        .param("subject", fact.subject())
                        .param("type", EventCatalogue.of(fact.event()).wireType())
                        .param("body", EventJson.write(fact.event()))
                        .update()
                == 1;
    }
}
