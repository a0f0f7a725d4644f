package io.partnercloud.trial.request.jdbc;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.platform.jdbc.Constraint;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.security.RowScope;
import io.partnercloud.trial.account.AccountRefusal;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.jdbc.ClientRows;
import io.partnercloud.trial.request.Asked;
import io.partnercloud.trial.request.InnStanding;
import io.partnercloud.trial.request.Origin;
import io.partnercloud.trial.request.TrialRequest;
import io.partnercloud.trial.request.TrialRequests;
import io.partnercloud.trial.request.TrialStatus;
import io.partnercloud.trial.request.WaitReason;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JdbcTrialRequests implements TrialRequests {
    private final JdbcClient jdbc;
    private final RowScope rowScope;

    JdbcTrialRequests(JdbcClient jdbc, RowScope rowScope) {
        this.jdbc = jdbc;
        this.rowScope = rowScope;
    }

    @Override
    public InnStanding standing(Inn inn) {
        hold("inn:" + inn);
        return rowScope.all(() -> jdbc.sql("""
                        select (select partner_id from clients
                                 where inn = :inn and partner_id is not null and status <> 'FAILED'
                                 order by created_at desc limit 1) as owner,
                               exists (select from clients
                                        where inn = :inn and status in ('REQUESTED', 'PROVISIONING', 'TRIAL'))
                               or exists (select from trial_requests
                                           where inn = :inn and status = 'WAITING_FOR_OPERATOR') as has_active_trial,
                               exists (select from clients
                                        where inn = :inn and status in ('PAID', 'BLOCKED')) as has_account,
                               (select max(trial_ends_on) from clients where inn = :inn) as last_ended_on
                        """)
                .param("inn", inn.digits())
                .query(Row.as(row -> new InnStanding(
                        row.idOrNull("owner"),
                        row.is("has_active_trial"),
                        row.is("has_account"),
                        row.dayOrNull("last_ended_on"))))
                .single());
    }

    @Override
    public boolean hasActiveOwnUse(UUID partner) {
        hold("own-use:" + partner);
        return jdbc.sql("""
                        select exists (select from clients
                                        where partner_id = :partner and purpose = 'OWN_USE'
                                          and status in ('REQUESTED', 'PROVISIONING', 'TRIAL'))
                            or exists (select from trial_requests
                                        where partner_id = :partner and purpose = 'OWN_USE'
                                          and status = 'WAITING_FOR_OPERATOR')
                        """).param("partner", partner).query(Boolean.class).single();
    }

    private void hold(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('trial:' || :what, 0))")
                .param("what", what)
                .query((_, _) -> true)
                .single();
    }

    @Override
    public void add(TrialRequest request) {
        var asked = request.asked();
        try {
            jdbc.sql("""
                            insert into trial_requests (id, partner_id, name, inn, contact_name, phone, email, products,
                                                        users, purpose, comment, origin, named_partner, asked_on,
                                                        status, standing, reason)
                            values (:id, :partner, :name, :inn, :contact, :phone, :email,
                                    string_to_array(:products, ','), :users, :purpose, :comment, :origin,
                                    :named_partner, :asked_on, :status, :standing, :reason)
                            """)
                    .params(ClientRows.write(asked.client()))
                    .param("comment", asked.comment())
                    .param("origin", asked.origin().name())
                    .param("named_partner", asked.namedPartner())
                    .param("asked_on", asked.askedOn())
                    .param("status", status(request))
                    .param("standing", standing(request).name())
                    .param("reason", reason(request))
                    .update();
        } catch (DuplicateKeyException e) {
            if (Constraint.broken(e, "one_waiting_request_per_inn")) {
                throw new AccountRefusal.TrialAlreadyActive();
            }
            if (Constraint.broken(e, "one_waiting_own_use_request_per_partner")) {
                throw new AccountRefusal.OwnUseTrialAlreadyActive();
            }
            throw e;
        }
    }

    @Override
    public Optional<TrialRequest> locked(ClientId id) {
        return jdbc.sql("select * from trial_requests where id = :id for update")
                .param("id", id.value())
                .query(Row.as(JdbcTrialRequests::read))
                .optional();
    }

    @Override
    public void save(TrialRequest request) {
        var saved = jdbc.sql("""
                        update trial_requests
                           set status = :status, standing = :standing, reason = :reason, version = version + 1, decided_at = now()
                         where id = :id and version = :version
                        """)
                .param("status", status(request))
                .param("standing", standing(request).name())
                .param("reason", reason(request))
                .param("id", request.id().value())
                .param("version", request.version())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("somebody else has decided request " + request.id());
        }
    }

    private static TrialRequest read(Row row) {
        var asked = new Asked(
                ClientRows.read(row),
                row.text("comment"),
                row.word("origin", Origin.class),
                row.textOrNull("named_partner"),
                row.day("asked_on"));
        var version = row.number("version");
        var reason = row.textOrNull("reason");
        return switch (row.text("status")) {
            case "WAITING_FOR_OPERATOR" ->
                new TrialRequest.Waiting(asked, WaitReason.valueOf(Objects.requireNonNull(reason)), version);
            case "ACCEPTED" -> new TrialRequest.Accepted(asked, version);
            case "REJECTED" -> new TrialRequest.Rejected(asked, Objects.requireNonNull(reason), version);
            case String other -> throw new IllegalStateException("a request cannot be " + other);
        };
    }

    private static String status(TrialRequest request) {
        return switch (request) {
            case TrialRequest.Waiting _ -> "WAITING_FOR_OPERATOR";
            case TrialRequest.Accepted _ -> "ACCEPTED";
            case TrialRequest.Rejected _ -> "REJECTED";
        };
    }

    /** What lists say of it until its account says more. */
    private static TrialStatus standing(TrialRequest request) {
        return switch (request) {
            case TrialRequest.Waiting _ -> TrialStatus.WAITING_FOR_OPERATOR;
            case TrialRequest.Accepted _ -> TrialStatus.REQUESTED;
            case TrialRequest.Rejected _ -> TrialStatus.REJECTED;
        };
    }

    private static @Nullable String reason(TrialRequest request) {
        return switch (request) {
            case TrialRequest.Waiting waiting -> waiting.reason().name();
            case TrialRequest.Accepted _ -> null;
            case TrialRequest.Rejected rejected -> rejected.reason();
        };
    }
}
