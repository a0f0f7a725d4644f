package io.partnercloud.identity.membership.jdbc;

import io.partnercloud.identity.membership.MembershipRequest;
import io.partnercloud.identity.membership.MembershipRequest.State;
import io.partnercloud.identity.membership.MembershipRequests;
import io.partnercloud.identity.membership.RequestFilter;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Requests in the table {@code membership_requests}; read with the names of person and partner. */
@Repository
class JdbcMembershipRequests implements MembershipRequests {
    private static final ListOrder ORDER =
            new ListOrder(Map.of("requestedAt", "requested_at"), "id", PageQuery.Sort.descending("requestedAt"));
    private static final String REQUESTS = "select * from membership_requests_seen";

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcMembershipRequests(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<MembershipRequest> list(@Nullable UUID partner, RequestFilter filter, PageQuery query) {
        var where =
                Where.everything().and("partner = :partner", "partner", partner).andWord("state", filter.state());
        return lists.read(ListSql.of(REQUESTS, where, ORDER), query, Row.as(JdbcMembershipRequests::request));
    }

    @Override
    public Optional<MembershipRequest> lock(UUID id, @Nullable UUID partner) {
        jdbc.sql("select id from membership_requests where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return jdbc.sql(REQUESTS + " where id = :id and (:partner::uuid is null or partner = :partner)")
                .param("id", id)
                .param("partner", partner)
                .query(Row.as(JdbcMembershipRequests::request))
                .optional();
    }

    @Override
    public boolean isWaiting(UUID person, UUID partner) {
        return jdbc.sql("""
                select exists (select 1 from membership_requests
                               where person = :person and partner = :partner and state = 'WAITING')
                """)
                .param("person", person)
                .param("partner", partner)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isRefusedSince(UUID person, UUID partner, Instant since) {
        return jdbc.sql("""
                select exists (select 1 from membership_requests
                               where person = :person and partner = :partner and state = 'REFUSED'
                                 and decided_at > :since)
                """)
                .param("person", person)
                .param("partner", partner)
                .param("since", Bind.at(since))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(UUID id, UUID person, UUID partner, Instant at) {
        jdbc.sql("""
                insert into membership_requests (id, person, partner, state, requested_at)
                values (:id, :person, :partner, 'WAITING', :at)
                """)
                .param("id", id)
                .param("person", person)
                .param("partner", partner)
                .param("at", Bind.at(at))
                .update();
    }

    @Override
    public void decide(UUID id, State state, Instant at, String by, @Nullable String reason) {
        jdbc.sql("""
                update membership_requests set state = :state, decided_at = :at, decided_by = :by, reason = :reason
                where id = :id
                """)
                .param("state", state.name())
                .param("at", Bind.at(at))
                .param("by", by)
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    @Override
    public void grantWaiting(UUID person, UUID partner, Instant at) {
        jdbc.sql("""
                update membership_requests set state = 'GRANTED', decided_at = :at, decided_by = 'membership granted'
                where person = :person and partner = :partner and state = 'WAITING'
                """)
                .param("person", person)
                .param("partner", partner)
                .param("at", Bind.at(at))
                .update();
    }

    private static MembershipRequest request(Row row) {
        return new MembershipRequest(
                row.id("id"),
                row.id("person"),
                row.text("name"),
                row.text("email"),
                row.id("partner"),
                row.textOrNull("partner_name"),
                row.word("state", State.class),
                row.instant("requested_at"),
                row.instantOrNull("decided_at"),
                row.textOrNull("reason"));
    }
}
