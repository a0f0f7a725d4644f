package io.partnercloud.support.client.jdbc;

import io.partnercloud.support.client.Partners;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPartners implements Partners {
    private final JdbcClient jdbc;

    JdbcPartners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(UUID partner, String name) {
        jdbc.sql("""
                        insert into partners (id, name) values (:id, :name)
                        on conflict (id) do update set name = excluded.name""").param("id", partner).param("name", name).update();
    }
}
