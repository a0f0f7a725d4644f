package io.partnercloud.trial.update.jdbc;

import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.update.UpdatePreferences;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcUpdatePreferences implements UpdatePreferences {
    private final JdbcClient jdbc;

    JdbcUpdatePreferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Preferences of(ClientId client) {
        var infobases =
                jdbc.sql("""
                        select id from infobases
                         where client_id = :client and removed_at is null
                           and wants_updates and not is_customised and not has_extensions order by name
                        """).param("client", client.value()).query(UUID.class).list();
        return jdbc.sql("select hour, version from update_preferences where client_id = :client")
                .param("client", client.value())
                .query(Row.as(row -> new Preferences(row.integerOrNull("hour"), infobases, row.number("version"))))
                .optional()
                .orElseGet(() -> new Preferences(null, infobases, 0));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Updatable> infobases(ClientId client) {
        return jdbc.sql("""
                        select id, name, not is_customised and not has_extensions as can_be_updated
                          from infobases where client_id = :client and removed_at is null
                        """)
                .param("client", client.value())
                .query(Row.as(row -> new Updatable(row.id("id"), row.text("name"), row.is("can_be_updated"))))
                .list();
    }

    @Override
    public void set(ClientId client, int hour, Set<UUID> infobases) {
        jdbc.sql("""
                        insert into update_preferences as p (client_id, hour, version) values (:client, :hour, 1)
                        on conflict (client_id) do update set hour = excluded.hour, version = p.version + 1
                        """).param("client", client.value()).param("hour", hour).update();
        jdbc.sql("""
                        update infobases set wants_updates = not wants_updates, version = version + 1
                         where client_id = :client and removed_at is null
                           and wants_updates <> (id = any(cast(:chosen as uuid[])))
                        """)
                .param("client", client.value())
                .param("chosen", infobases.toArray(UUID[]::new))
                .update();
    }
}
