package io.partnercloud.billing.subscription.jdbc;

import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.client.ClientId;
import io.partnercloud.billing.pricing.jdbc.ParametersJson;
import io.partnercloud.billing.subscription.BillingMode;
import io.partnercloud.billing.subscription.Subscription;
import io.partnercloud.billing.subscription.SubscriptionId;
import io.partnercloud.billing.subscription.Subscriptions;
import io.partnercloud.contracts.values.CloudService;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the subscriptions. */
@Repository
@Transactional
class JdbcSubscriptions implements Subscriptions {
    private final JdbcClient jdbc;

    JdbcSubscriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Subscription get(SubscriptionId id) {
        return jdbc.sql("select * from subscriptions where id = :id")
                .param("id", id.value())
                .query(SubscriptionRows::read)
                .single();
    }

    @Override
    public Optional<Subscription> current(ClientId client, CloudService service) {
        return jdbc.sql("""
                        select * from subscriptions
                        where client_id = :client and service = :service and state <> 'ENDED'
                        """)
                .param("client", client.value())
                .param("service", service.name())
                .query(SubscriptionRows::read)
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
            BillingMode mode) {
        static Columns of(Subscription subscription) {
            return switch (subscription) {
                case Subscription.Pending _ -> new Columns("PENDING", null, null, null, BillingMode.PREPAID);
                case Subscription.Active active ->
                    new Columns("ACTIVE", active.contractDate(), active.paidThrough(), null, active.mode());
                case Subscription.Ended ended -> new Columns("ENDED", null, null, ended.endedOn(), BillingMode.PREPAID);
            };
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void save(Subscription subscription) {
        var terms = subscription.terms();
        var columns = Columns.of(subscription);
        var saved = jdbc.sql("""
                        update subscriptions
                        set tariff = :tariff, parameters = :parameters::jsonb, monthly = :monthly, state = :state,
                            contract_date = coalesce(:contractDate, contract_date),
                            paid_through = coalesce(:paidThrough, paid_through),
                            ended_on = :endedOn, billing_mode = :mode, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("tariff", terms.tariff())
                .param("parameters", ParametersJson.write(terms.parameters()))
                .param("monthly", terms.monthly().amount())
                .param("state", columns.state)
                .param("contractDate", columns.contractDate, Types.DATE)
                .param("paidThrough", columns.paidThrough, Types.DATE)
                .param("endedOn", columns.endedOn, Types.DATE)
                .param("mode", columns.mode.name())
                .param("id", terms.id().value())
                .param("version", subscription.version())
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException("subscription " + terms.id());
        }
    }
}
