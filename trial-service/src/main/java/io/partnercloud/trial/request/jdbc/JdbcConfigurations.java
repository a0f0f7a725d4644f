package io.partnercloud.trial.request.jdbc;

import io.partnercloud.trial.request.Configurations;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcConfigurations implements Configurations {
    private final JdbcClient jdbc;

    JdbcConfigurations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> codes() {
        return jdbc.sql("select code from configurations").query(String.class).set();
    }
}
