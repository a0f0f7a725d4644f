package io.partnercloud.reward.principal.jdbc;

import io.partnercloud.platform.jdbc.Row;
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
                        insert into principals (code, version, name, inn, kpp, ogrn, address, bank_name, bic, account,
                                                correspondent_account, head_title, head_name)
                        values (:code, :version, :name, :inn, :kpp, :ogrn, :address, :bankName, :bic, :account,
                                :correspondentAccount, :headTitle, :headName)
                        on conflict (code) do update
                        set version = excluded.version, name = excluded.name, inn = excluded.inn, kpp = excluded.kpp,
                            ogrn = excluded.ogrn, address = excluded.address, bank_name = excluded.bank_name,
                            bic = excluded.bic, account = excluded.account,
                            correspondent_account = excluded.correspondent_account, head_title = excluded.head_title,
                            head_name = excluded.head_name, told_at = now()
                        where principals.version < excluded.version
                        """).paramSource(principal).update();
    }

    @Override
    public Map<String, Principal> byCode() {
        return jdbc.sql("select * from principals").query(Row.as(JdbcPrincipals::principal)).list().stream()
                .collect(Collectors.toMap(Principal::code, Function.identity()));
    }

    @Override
    public Optional<Principal> current() {
        return jdbc.sql("select * from principals order by told_at desc, code limit 1")
                .query(Row.as(JdbcPrincipals::principal))
                .optional();
    }

    private static Principal principal(Row row) {
        return new Principal(
                row.text("code"),
                row.number("version"),
                row.text("name"),
                row.text("inn"),
                row.textOrNull("kpp"),
                row.text("ogrn"),
                row.text("address"),
                row.text("bank_name"),
                row.text("bic"),
                row.text("account"),
                row.text("correspondent_account"),
                row.textOrNull("head_title"),
                row.textOrNull("head_name"));
    }
}
