package io.partnercloud.identity.signin.factor.jdbc;

import io.partnercloud.identity.signin.factor.Passkeys;
import io.partnercloud.platform.jdbc.Row;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passkeys in the table {@code passkeys}; what is checked of them is read by {@code StoredCredentials}. */
@Repository
class JdbcPasskeys implements Passkeys {
    private final JdbcClient jdbc;

    JdbcPasskeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Passkey> of(UUID person) {
        return jdbc.sql("""
                select credential_id, label, created_at, last_used_at from passkeys
                where person = :person order by created_at, credential_id
                """)
                .param("person", person)
                .query(Row.as(row -> new Passkey(
                        row.text("credential_id"),
                        row.text("label"),
                        row.instant("created_at"),
                        row.instant("last_used_at"))))
                .list();
    }

    @Override
    public boolean isAnyOf(UUID person) {
        return jdbc.sql("select exists (select 1 from passkeys where person = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean remove(UUID person, String id) {
        return jdbc.sql("delete from passkeys where person = :person and credential_id = :id")
                        .param("person", person)
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public int removeAll(UUID person) {
        return jdbc.sql("delete from passkeys where person = :person")
                .param("person", person)
                .update();
    }
}
