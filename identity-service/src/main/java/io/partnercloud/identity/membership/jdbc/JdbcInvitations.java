package io.partnercloud.identity.membership.jdbc;

import io.partnercloud.identity.membership.Invitation;
import io.partnercloud.identity.membership.Invitations;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations in the table {@code invitations}. */
@Repository
class JdbcInvitations implements Invitations {
    private static final String WAITING = """
            select i.id, i.partner, k.name, i.email, i.rights, i.invited_at
            from invitations i left join partners k on k.partner = i.partner
            where i.ended_at is null and i.expires_at > :at and
            """;

    private final JdbcClient jdbc;

    JdbcInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Invitation> ofPartner(UUID partner, Instant at) {
        return jdbc.sql(WAITING + " i.partner = :partner order by i.invited_at, i.id")
                .param("at", Bind.at(at))
                .param("partner", partner)
                .query(Row.as(JdbcInvitations::invitation))
                .list();
    }

    @Override
    public List<Invitation> to(String email, Instant at) {
        return jdbc.sql(WAITING + " lower(i.email) = lower(:email) order by i.invited_at, i.id")
                .param("at", Bind.at(at))
                .param("email", email)
                .query(Row.as(JdbcInvitations::invitation))
                .list();
    }

    @Override
    public int sentSince(UUID partner, Instant since) {
        return jdbc.sql("select count(*) from invitations where partner = :partner and invited_at > :since")
                .param("partner", partner)
                .param("since", Bind.at(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(Invitation invitation, UUID invitedBy, Instant expiresAt) {
        jdbc.sql("""
                insert into invitations (id, partner, email, rights, invited_by, invited_at, expires_at)
                values (:id, :partner, :email, :rights, :by, :at, :expiresAt)
                """)
                .param("id", invitation.id())
                .param("partner", invitation.partner())
                .param("email", invitation.email())
                .param("rights", RightsColumn.written(invitation.rights()))
                .param("by", invitedBy)
                .param("at", Bind.at(invitation.invitedAt()))
                .param("expiresAt", Bind.at(expiresAt))
                .update();
    }

    @Override
    public Optional<Invitation> end(UUID id, Instant at) {
        var waiting = jdbc.sql(WAITING + " i.id = :id for update of i")
                .param("at", Bind.at(at))
                .param("id", id)
                .query(Row.as(JdbcInvitations::invitation))
                .optional();
        jdbc.sql("update invitations set ended_at = :at where id = :id and ended_at is null")
                .param("at", Bind.at(at))
                .param("id", id)
                .update();
        return waiting;
    }

    private static Invitation invitation(Row row) {
        return new Invitation(
                row.id("id"),
                row.id("partner"),
                row.textOrNull("name"),
                row.text("email"),
                RightsColumn.read(row),
                row.instant("invited_at"));
    }
}
