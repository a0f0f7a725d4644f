package io.partnercloud.billing.invoicing.subscription.jdbc;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.BillingMode;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionRefusal;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.billing.pricing.price.jdbc.ParametersJson;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcSubscriptions implements Subscriptions {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate updates;

    JdbcSubscriptions(JdbcClient jdbc, NamedParameterJdbcTemplate updates) {
        this.jdbc = jdbc;
        this.updates = updates;
    }

    @Override
    public Subscription get(SubscriptionId id) {
        return jdbc.sql("select * from subscriptions where id = :id")
                .param("id", id.value())
                .query(Row.as(SubscriptionRows::read))
                .single();
    }

    @Override
    public Map<SubscriptionId, Subscription> all(Collection<SubscriptionId> ids) {
        return jdbc
                .sql("select * from subscriptions where id = any(:ids)")
                .param("ids", ids.stream().map(SubscriptionId::value).toArray(UUID[]::new))
                .query(Row.as(SubscriptionRows::read))
                .list()
                .stream()
                .collect(Collectors.toMap(each -> each.terms().id(), Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Subscription> of(ClientId client) {
        return jdbc.sql("select * from subscriptions where client_id = :client order by service, created_at, id")
                .param("client", client.value())
                .query(Row.as(SubscriptionRows::read))
                .list();
    }

    @Override
    public Subscription.Active active(Client client, CloudService service) {
        if (current(client.id(), service).orElse(null) instanceof Subscription.Active active) {
            return active;
        }
        throw new SubscriptionRefusal.NotPaid(client.login());
    }

    @Override
    public Optional<Subscription> current(ClientId client, CloudService service) {
        return jdbc.sql("""
                        select * from subscriptions
                        where client_id = :client and service = :service and state <> 'ENDED'
                        """)
                .param("client", client.value())
                .param("service", service.name())
                .query(Row.as(SubscriptionRows::read))
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Client client, Subscription.Pending subscription) {
        var terms = subscription.terms();
        jdbc.sql("""
                        insert into subscriptions (id, client_id, partner_id, service, tariff, parameters, monthly, state)
                        values (:id, :client, :partner, :service, :tariff, :parameters::jsonb, :monthly, 'PENDING')
                        """)
                .param("id", terms.id().value())
                .param("client", client.id().value())
                .param("partner", client.partner(), Types.OTHER)
                .param("service", terms.service().name())
                .param("tariff", terms.tariff())
                .param("parameters", ParametersJson.write(terms.parameters()))
                .param("monthly", terms.monthly().amount())
                .update();
    }

    /** The columns in which the states differ. */
    private record Columns(
            String state,
            @Nullable LocalDate contractDate,
            @Nullable LocalDate paidThrough,
            @Nullable LocalDate endedOn,
            BillingMode mode,
            @Nullable LocalDate givenUpOn) {
        static Columns of(Subscription subscription) {
            return switch (subscription) {
                case Subscription.Pending _ -> new Columns("PENDING", null, null, null, BillingMode.PREPAID, null);
                case Subscription.Active active ->
                    new Columns(
                            "ACTIVE",
                            active.contractDate(),
                            active.paidThrough(),
                            null,
                            active.mode(),
                            active.givenUpOn());
                case Subscription.Ended ended ->
                    new Columns("ENDED", null, null, ended.endedOn(), BillingMode.PREPAID, null);
            };
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Subscription subscription) {
        saveAll(List.of(subscription));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void saveAll(List<Subscription> changed) {
        var saved = updates.batchUpdate(
                """
                update subscriptions
                set tariff = :tariff, parameters = :parameters::jsonb, monthly = :monthly, state = :state,
                    contract_date = coalesce(:contractDate, contract_date),
                    paid_through = coalesce(:paidThrough, paid_through),
                    ended_on = :endedOn, billing_mode = :mode, given_up_on = :givenUpOn,
                    version = version + 1
                where id = :id and version = :version
                """, changed.stream().map(JdbcSubscriptions::values).toArray(SqlParameterSource[]::new));
        for (var i = 0; i < saved.length; i++) {
            if (saved[i] != 1) {
                throw new OptimisticLockingFailureException(
                        "subscription " + changed.get(i).terms().id());
            }
        }
        noteHowFarClientsArePaid(changed);
    }

    /** For the list of balances (CAB-4). Whoever changes a subscription has locked its client. */
    private void noteHowFarClientsArePaid(List<Subscription> changed) {
        jdbc.sql("""
                        update clients c set paid_through = paid.through
                        from (select client_id, min(paid_through) filter (where state = 'ACTIVE') as through
                              from subscriptions
                              where client_id = any(array(select client_id from subscriptions where id = any(:changed)))
                              group by client_id) as paid
                        where c.id = paid.client_id and c.paid_through is distinct from paid.through
                        """)
                .param(
                        "changed",
                        changed.stream()
                                .map(subscription -> subscription.terms().id().value())
                                .toArray(UUID[]::new))
                .update();
    }

    private static SqlParameterSource values(Subscription subscription) {
        var terms = subscription.terms();
        var columns = Columns.of(subscription);
        return new MapSqlParameterSource()
                .addValue("tariff", terms.tariff())
                .addValue("parameters", ParametersJson.write(terms.parameters()))
                .addValue("monthly", terms.monthly().amount())
                .addValue("state", columns.state)
                .addValue("contractDate", columns.contractDate, Types.DATE)
                .addValue("paidThrough", columns.paidThrough, Types.DATE)
                .addValue("endedOn", columns.endedOn, Types.DATE)
                .addValue("mode", columns.mode.name())
                .addValue("givenUpOn", columns.givenUpOn, Types.DATE)
                .addValue("id", terms.id().value())
                .addValue("version", subscription.version());
    }
}
