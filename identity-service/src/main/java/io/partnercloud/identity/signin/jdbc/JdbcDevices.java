package io.partnercloud.identity.signin.jdbc;

import io.partnercloud.identity.signin.Device;
import io.partnercloud.identity.signin.Devices;
import io.partnercloud.platform.jdbc.Bind;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Devices in the table {@code devices}. */
@Repository
class JdbcDevices implements Devices {
    private final JdbcClient jdbc;

    JdbcDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean seen(UUID person, String digest, Device device, Instant at) {
        var isKnown = jdbc.sql("""
                        update devices set last_seen_at = :at, browser = :browser, system = :system
                        where person = :person and token_digest = :digest
                        """)
                        .param("at", Bind.at(at))
                        .param("browser", device.browser())
                        .param("system", device.system())
                        .param("person", person)
                        .param("digest", digest)
                        .update()
                == 1;
        if (!isKnown) {
            jdbc.sql("""
                    insert into devices (person, token_digest, browser, system, first_seen_at, last_seen_at)
                    values (:person, :digest, :browser, :system, :at, :at)
                    on conflict do nothing
                    """)
                    .param("person", person)
                    .param("digest", digest)
                    .param("browser", device.browser())
                    .param("system", device.system())
                    .param("at", Bind.at(at))
                    .update();
        }
        return isKnown;
    }

    @Override
    public boolean isAnyKnown(UUID person) {
        return jdbc.sql("select exists (select 1 from devices where person = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }
}
