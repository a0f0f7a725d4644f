package io.partnercloud.reward.client.jdbc;

import io.partnercloud.reward.client.Attribution;
import io.partnercloud.reward.client.Attributions;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAttributions implements Attributions {
    private final JdbcClient jdbc;

    JdbcAttributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean addIfFirst(Attribution attribution) {
        var added = jdbc.sql("""
                        insert into attributions (client_id, partner_id, since) values (:client, :partner, :since)
                        on conflict (client_id) where until is null do nothing
                        """)
                .param("client", attribution.client().value())
                .param("partner", attribution.partner().value())
                .param("since", attribution.since())
                .update();
        if (added == 0) {
            return false;
        }
        jdbc.sql("update clients set partner_id = :partner where id = :client")
                .param("partner", attribution.partner().value())
                .param("client", attribution.client().value())
                .update();
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PartnerId> partnerOf(ClientId client, LocalDate on) {
        return jdbc.sql("""
                        select partner_id from attributions
                        where client_id = :client and since <= :on and (until is null or until >= :on)
                        order by since desc limit 1
                        """)
                .param("client", client.value())
                .param("on", on)
                .query(UUID.class)
                .optional()
                .map(PartnerId::new);
    }
}
