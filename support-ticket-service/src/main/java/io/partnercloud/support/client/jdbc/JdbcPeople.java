package io.partnercloud.support.client.jdbc;

import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.support.client.People;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeople implements People {
    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String subject, String name) {
        jdbc.sql("""
                        insert into people (subject, name) values (:subject, :name)
                        on conflict (subject) do update set name = excluded.name""").param("subject", subject).param("name", name).update();
    }

    @Override
    public Map<String, String> names(Set<String> subjects) {
        Map<String, String> names = new HashMap<>();
        if (!subjects.isEmpty()) {
            jdbc.sql("select subject, name from people where subject in (:subjects)")
                    .param("subjects", subjects)
                    .query(Row.each(row -> names.put(row.text("subject"), row.text("name"))));
        }
        return names;
    }
}
