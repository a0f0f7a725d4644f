package io.partnercloud.identity.owndata.jdbc;

import io.partnercloud.identity.owndata.OwnData;
import io.partnercloud.identity.owndata.PersonalData;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goes through every table with a person in it; whoever adds one adds it here. */
@Repository
class JdbcPersonalData implements PersonalData {
    private static final String NOBODY = "Удалённый пользователь";
    private static final int LONGEST_JOURNAL = 5000;

    /** What is forgotten whole, the innermost first. */
    private static final List<String> FORGOTTEN = List.of(
            "delete from one_time_links where person = :person",
            "delete from devices where person = :person",
            "delete from recovery_codes where person = :person",
            "delete from passkeys where person = :person",
            "delete from authenticator_apps where person = :person",
            "delete from memberships where person = :person",
            "delete from membership_requests where person = :person and state = 'WAITING'",
            "update membership_requests set reason = 'удалено' where person = :person and reason is not null",
            """
            delete from oauth2_registered_client
            where client_id in (select client_id from program_keys where maker = :person and ended_at is null)
            """,
            "delete from client_grants where client_id in (select client_id from program_keys where maker = :person)");

    private final JdbcClient jdbc;

    JdbcPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OwnData> of(UUID person) {
        return all(person, """
                select login, full_name, email, is_email_verified, phone, country, city, note, company, company_inn,
                       franchisee_code, created_at
                from people where id = :person and erased_at is null
                """, JdbcPersonalData::self).stream().findFirst().map(self -> with(self, person));
    }

    private OwnData with(OwnData.Self self, UUID person) {
        return new OwnData(
                self,
                consents(person),
                memberships(person),
                requests(person),
                invitations(person),
                sessions(person),
                devices(person),
                links(person),
                factors(person),
                keys(person),
                journal(person));
    }

    private static OwnData.Self self(Row row) {
        return new OwnData.Self(
                row.text("login"),
                row.text("full_name"),
                row.text("email"),
                row.is("is_email_verified"),
                row.textOrNull("phone"),
                row.textOrNull("country"),
                row.textOrNull("city"),
                row.textOrNull("note"),
                row.textOrNull("company"),
                row.textOrNull("company_inn"),
                row.textOrNull("franchisee_code"),
                row.instant("created_at"));
    }

    private List<OwnData.Agreement> consents(UUID person) {
        return all(
                person,
                "select kind, is_given, given_at from consents where person = :person order by id",
                row -> new OwnData.Agreement(row.text("kind"), row.is("is_given"), row.instant("given_at")));
    }

    private List<OwnData.Belonging> memberships(UUID person) {
        return all(
                person,
                """
                select k.name, m.rights, m.since from memberships m left join partners k on k.partner = m.partner
                where m.person = :person order by m.since
                """,
                row -> new OwnData.Belonging(row.textOrNull("name"), row.texts("rights"), row.instant("since")));
    }

    private List<OwnData.Asking> requests(UUID person) {
        return all(
                person,
                """
                select k.name, r.state, r.requested_at, r.decided_at, r.reason
                from membership_requests r left join partners k on k.partner = r.partner
                where r.person = :person order by r.requested_at
                """,
                row -> new OwnData.Asking(
                        row.textOrNull("name"),
                        row.text("state"),
                        row.instant("requested_at"),
                        row.instantOrNull("decided_at"),
                        row.textOrNull("reason")));
    }

    /** To an address that it has proved; what was sent to another one is somebody else's. */
    private List<OwnData.Asked> invitations(UUID person) {
        return all(
                person,
                """
                select k.name, i.rights, i.invited_at, i.expires_at
                from invitations i join people p on lower(p.email) = lower(i.email) and p.is_email_verified
                     left join partners k on k.partner = i.partner
                where p.id = :person order by i.invited_at
                """,
                row -> new OwnData.Asked(
                        row.textOrNull("name"),
                        row.texts("rights"),
                        row.instant("invited_at"),
                        row.instant("expires_at")));
    }

    private List<OwnData.Place> sessions(UUID person) {
        return all(
                person,
                """
                select c.client_name, s.browser, s.system, s.address, a.access_token_issued_at
                from sign_in_places s join oauth2_authorization a on a.id = s.authorization_id
                     join oauth2_registered_client c on c.id = a.registered_client_id
                where a.principal_name = :person::text order by a.access_token_issued_at
                """,
                row -> new OwnData.Place(
                        row.text("client_name"),
                        row.text("browser"),
                        row.text("system"),
                        row.text("address"),
                        row.instantOrNull("access_token_issued_at")));
    }

    private List<OwnData.Browser> devices(UUID person) {
        return all(
                person,
                "select browser, system, first_seen_at, last_seen_at from devices where person = :person order by 3",
                row -> new OwnData.Browser(
                        row.text("browser"),
                        row.text("system"),
                        row.instant("first_seen_at"),
                        row.instant("last_seen_at")));
    }

    private List<OwnData.Link> links(UUID person) {
        return all(
                person,
                "select purpose, email, issued_at, used_at from one_time_links where person = :person order by issued_at",
                row -> new OwnData.Link(
                        row.text("purpose"),
                        row.text("email"),
                        row.instant("issued_at"),
                        row.instantOrNull("used_at")));
    }

    private List<OwnData.Factor> factors(UUID person) {
        return all(
                person,
                """
                select 'TOTP' as kind, null as name, confirmed_at as since from authenticator_apps where person = :person
                union all
                select 'PASSKEY', label, created_at from passkeys where person = :person
                union all
                select 'RECOVERY_CODE', null, used_at from recovery_codes where person = :person
                """,
                row -> new OwnData.Factor(row.text("kind"), row.textOrNull("name"), row.instantOrNull("since")));
    }

    private List<OwnData.Key> keys(UUID person) {
        return all(
                person,
                "select name, expires_on, ended_at from program_keys where maker = :person order by created_at",
                row -> new OwnData.Key(row.text("name"), row.day("expires_on"), row.instantOrNull("ended_at")));
    }

    private List<OwnData.Deed> journal(UUID person) {
        return all(
                person,
                """
                select at, action, actor = :person::text as is_own, reason from audit_records
                where actor = :person::text or subject = 'person:' || :person order by at desc, id desc limit %d
                """.formatted(LONGEST_JOURNAL),
                row -> new OwnData.Deed(
                        row.instant("at"), row.text("action"), row.is("is_own"), row.textOrNull("reason")));
    }

    private <T> List<T> all(UUID person, String statement, Function<Row, T> item) {
        return jdbc.sql(statement).param("person", person).query(Row.as(item)).list();
    }

    @Override
    public boolean isOnlyOwnerSomewhere(UUID person) {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtext('members of ' || partner)) from memberships
                where person = :person order by partner
                """).param("person", person).query((_, _) -> 1).list();
        return jdbc.sql("""
                        select exists (
                            select 1 from memberships m where m.person = :person and 'OWNER' = any (m.rights) and not exists (
                                select 1 from memberships o
                                where o.partner = m.partner and o.person <> m.person and 'OWNER' = any (o.rights)))
                        """).param("person", person).query(Boolean.class).single();
    }

    @Override
    public boolean erase(UUID person, Instant at) {
        jdbc.sql("""
                update invitations i set email = '', ended_at = coalesce(i.ended_at, :at)
                from people p where p.id = :person and p.is_email_verified and lower(p.email) = lower(i.email)
                """).param("person", person).param("at", Bind.at(at)).update();
        FORGOTTEN.forEach(
                statement -> jdbc.sql(statement).param("person", person).update());
        jdbc.sql("update program_keys set ended_at = :at where maker = :person and ended_at is null")
                .param("person", person)
                .param("at", Bind.at(at))
                .update();
        return jdbc.sql("""
                        update people
                        set login = 'erased-' || id, full_name = :nobody, email = '',
                            is_email_verified = false, phone = null, country = null, city = null, note = null, company = null,
                            company_inn = null, franchisee_code = null, password_hash = null, operator_rights = '{}',
                            is_enabled = false, erased_at = :at, version = version + 1
                        where id = :person and erased_at is null
                        """)
                        .param("person", person)
                        .param("nobody", NOBODY)
                        .param("at", Bind.at(at))
                        .update()
                == 1;
    }
}
