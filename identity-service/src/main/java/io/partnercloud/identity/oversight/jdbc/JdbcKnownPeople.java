package io.partnercloud.identity.oversight.jdbc;

import io.partnercloud.identity.oversight.KnownPeople;
import io.partnercloud.identity.oversight.KnownPerson;
import io.partnercloud.identity.oversight.PeopleFilter;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People in the table {@code people}, without what is secret. */
@Repository
class JdbcKnownPeople implements KnownPeople {
    private static final ListOrder ORDER = new ListOrder(
            Map.of("createdAt", "created_at", "name", "full_name", "login", "login"),
            "id",
            PageQuery.Sort.descending("createdAt"));
    private static final String PEOPLE = """
            select id, login, full_name, email, is_email_verified, is_operator, operator_rights, client, is_enabled, created_at
            from people""";

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcKnownPeople(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<KnownPerson> list(PeopleFilter filter, PageQuery query) {
        var where = Where.everything().and("is_operator = :operator", "operator", filter.operator());
        var q = filter.q();
        if (q != null) {
            where = where.and(
                            "(lower(login) = :text or lower(email) = :text or full_name ilike :pattern)",
                            "text",
                            lower(q))
                    .and("true", "pattern", "%" + literally(q) + "%");
        }
        return lists.read(ListSql.of(PEOPLE, where, ORDER), query, Row.as(JdbcKnownPeople::person));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KnownPerson> find(UUID person) {
        return jdbc.sql(PEOPLE + " where id = :person")
                .param("person", person)
                .query(Row.as(JdbcKnownPeople::person))
                .optional();
    }

    @Override
    public void lockOperators() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('operators'))")
                .query((_, _) -> 1)
                .single();
    }

    @Override
    public boolean hasAnotherAdministrator(UUID person) {
        return jdbc.sql("""
                        select exists (select 1 from people
                                       where id <> :person and is_enabled and 'ADMIN' = any (operator_rights))
                        """).param("person", person).query(Boolean.class).single();
    }

    @Override
    public boolean isOfDeletedAccount(UUID person) {
        return jdbc.sql("""
                        select exists (select 1 from people p join client_accounts a on a.client = p.client
                                       where p.id = :person and a.is_deleted)
                        """).param("person", person).query(Boolean.class).single();
    }

    @Override
    public boolean isErased(UUID person) {
        return jdbc.sql("select exists (select 1 from people where id = :person and erased_at is not null)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void setEnabled(UUID person, boolean isEnabled) {
        jdbc.sql("update people set is_enabled = :enabled where id = :person")
                .param("enabled", isEnabled)
                .param("person", person)
                .update();
    }

    @Override
    public void giveRights(UUID operator, Set<String> rights) {
        jdbc.sql("update people set operator_rights = :rights where id = :person")
                .param("rights", rights.stream().sorted().toArray(String[]::new))
                .param("person", operator)
                .update();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** What the caller wrote is text, not a pattern. */
    private static String literally(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static KnownPerson person(Row row) {
        return new KnownPerson(
                row.id("id"),
                row.text("login"),
                row.text("full_name"),
                row.text("email"),
                row.is("is_email_verified"),
                row.is("is_operator"),
                Set.copyOf(row.texts("operator_rights")),
                row.idOrNull("client"),
                row.is("is_enabled"),
                row.instant("created_at"));
    }
}
