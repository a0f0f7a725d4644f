package io.partnercloud.reward.principal.jdbc;

import io.partnercloud.reward.principal.Principal;
import io.partnercloud.reward.principal.Principals;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcPrincipals implements Principals {
    private final JdbcClient jdbc;

    JdbcPrincipals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void keep(Principal principal) {
        jdbc.sql("""
                        insert into principals (code, version, name, inn) values (:code, :version, :name, :inn)
                        on conflict (code) do update
                        set version = excluded.version, name = excluded.name, inn = excluded.inn, told_at = now()
                        where principals.version < excluded.version
                        """).paramSource(principal).update();
    }

    @Override
    public Map<String, Principal> byCode() {
        return jdbc.sql("select code, version, name, inn from principals").query(Principal.class).list().stream()
                .collect(Collectors.toMap(Principal::code, Function.identity()));
    }

    @Override
    public Optional<Principal> current() {
        return jdbc.sql("select code, version, name, inn from principals order by told_at desc, code limit 1")
                .query(Principal.class)
                .optional();
    }
}
