package io.partnercloud.reward.client.jdbc;

import io.partnercloud.platform.jdbc.Row;
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
        var isFirst = add(attribution, " on conflict (client_id) where until is null do nothing");
        if (isFirst) {
            tellClient(attribution);
        }
        return isFirst;
    }

    @Override
    public void put(Attribution attribution) {
        jdbc.sql("update attributions set until = :since where client_id = :client and until is null")
                .param("since", attribution.since())
                .param("client", attribution.client().value())
                .update();
        add(attribution, "");
        tellClient(attribution);
    }

    private boolean add(Attribution attribution, String onConflict) {
        return jdbc.sql("""
                        insert into attributions (client_id, partner_id, sequence, since)
                        values (:client, :partner, :sequence, :since)
                        """ + onConflict)
                        .param("client", attribution.client().value())
                        .param("partner", attribution.partner().value())
                        .param("sequence", attribution.sequence())
                        .param("since", attribution.since())
                        .update()
                == 1;
    }

    /** Lists and counts go by the present partner. */
    private void tellClient(Attribution attribution) {
        jdbc.sql("update clients set partner_id = :partner where id = :client")
                .param("partner", attribution.partner().value())
                .param("client", attribution.client().value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Attribution> latest(ClientId client) {
        return jdbc.sql("select * from attributions where client_id = :client and until is null")
                .param("client", client.value())
                .query(Row.as(row -> new Attribution(
                        client, row.id("partner_id", PartnerId::new), row.day("since"), row.number("sequence"))))
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PartnerId> partnerOf(ClientId client, LocalDate on) {
        return jdbc.sql("""
                        select partner_id from attributions
                        where client_id = :client and since <= :on and (until is null or until > :on)
                        """)
                .param("client", client.value())
                .param("on", on)
                .query(UUID.class)
                .optional()
                .map(PartnerId::new);
    }
}
