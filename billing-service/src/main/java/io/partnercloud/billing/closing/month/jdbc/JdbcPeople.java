package io.partnercloud.billing.closing.month.jdbc;

import io.partnercloud.billing.closing.month.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcPeople implements People {
    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void named(String person, String fullName) {
        jdbc.sql("""
                        insert into people (id, full_name) values (:person, :name)
                        on conflict (id) do update set full_name = excluded.full_name
                        """).param("person", person).param("name", fullName).update();
    }
}
