package io.partnercloud.identity.membership.jdbc;

import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.identity.membership.Member;
import io.partnercloud.identity.membership.Membership;
import io.partnercloud.identity.membership.Memberships;
import io.partnercloud.identity.membership.OwnMembership;
import io.partnercloud.identity.membership.Right;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Memberships in the table {@code memberships}, and what is chosen for a sitting in {@code sittings}. */
@Repository
class JdbcMemberships implements Memberships {
    private final JdbcClient jdbc;

    JdbcMemberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(UUID partner) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('members of ' || :partner::text))")
                .param("partner", partner)
                .query((_, _) -> 1)
                .single();
    }

    @Override
    public Optional<Membership> find(UUID person, UUID partner) {
        return jdbc.sql("""
                select person, partner, rights, since from memberships where person = :person and partner = :partner
                """)
                .param("person", person)
                .param("partner", partner)
                .query(Row.as(row -> new Membership(
                        row.id("person"), row.id("partner"), RightsColumn.read(row), row.instant("since"))))
                .optional();
    }

    @Override
    public List<Member> members(UUID partner) {
        return jdbc.sql("""
                select p.id, p.full_name, p.email, m.rights, m.since
                from memberships m join people p on p.id = m.person where m.partner = :partner order by m.since, p.id
                """)
                .param("partner", partner)
                .query(Row.as(row -> new Member(
                        row.id("id"),
                        row.text("full_name"),
                        row.text("email"),
                        RightsColumn.read(row),
                        row.instant("since"))))
                .list();
    }

    @Override
    public List<OwnMembership> of(UUID person) {
        return jdbc.sql("""
                select m.partner, k.name, k.code, m.rights
                from memberships m left join partners k on k.partner = m.partner
                where m.person = :person order by k.name nulls last, m.partner
                """)
                .param("person", person)
                .query(Row.as(row -> new OwnMembership(
                        row.id("partner"),
                        row.textOrNull("name"),
                        row.textOrNull("code", PartnerCode::new),
                        RightsColumn.read(row))))
                .list();
    }

    @Override
    public boolean hasMembers(UUID partner) {
        return jdbc.sql("select exists (select 1 from memberships where partner = :partner)")
                .param("partner", partner)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean hasAnotherOwner(UUID partner, UUID person) {
        return jdbc.sql("""
                        select exists (select 1 from memberships
                                       where partner = :partner and person <> :person and 'OWNER' = any (rights))
                        """)
                .param("partner", partner)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(Membership membership) {
        jdbc.sql("""
                insert into memberships as m (person, partner, rights, since) values (:person, :partner, :rights, :since)
                on conflict (person, partner) do update
                set rights = array (select distinct unnest(m.rights || excluded.rights) order by 1)
                """)
                .param("person", membership.person())
                .param("partner", membership.partner())
                .param("rights", RightsColumn.written(membership.rights()))
                .param("since", Bind.at(membership.since()))
                .update();
    }

    @Override
    public void change(UUID person, UUID partner, Set<Right> rights) {
        jdbc.sql("update memberships set rights = :rights where person = :person and partner = :partner")
                .param("rights", RightsColumn.written(rights))
                .param("person", person)
                .param("partner", partner)
                .update();
    }

    @Override
    public void remove(UUID person, UUID partner) {
        jdbc.sql("delete from memberships where person = :person and partner = :partner")
                .param("person", person)
                .param("partner", partner)
                .update();
    }

    @Override
    public void prefer(UUID person, UUID partner) {
        jdbc.sql("update memberships set is_preferred = (partner = :partner) where person = :person")
                .param("person", person)
                .param("partner", partner)
                .update();
    }

    @Override
    public void choose(UUID person, UUID partner, String accessToken) {
        jdbc.sql("""
                insert into sittings (authorization_id, partner)
                select id, :partner from oauth2_authorization
                where access_token_value = :token and principal_name = :person
                on conflict (authorization_id) do update set partner = excluded.partner
                """)
                .param("partner", partner)
                .param("token", accessToken)
                .param("person", person.toString())
                .update();
    }
}
