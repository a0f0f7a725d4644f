package io.partnercloud.billing.agreements.change.jdbc;

import io.partnercloud.billing.agreements.change.PaidDays;
import io.partnercloud.billing.agreements.change.ParametersHistory;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.invoicing.subscription.Terms;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.billing.pricing.price.jdbc.ParametersJson;
import io.partnercloud.platform.jdbc.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads paid days from the invoices and keeps the history of parameters. */
@Repository
@Transactional
class JdbcPaidDays implements PaidDays {
    private final JdbcClient jdbc;

    JdbcPaidDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BillingPeriod> periods(SubscriptionId subscription, LocalDate from) {
        return jdbc.sql("""
                        select period_start, period_end from invoices
                        where subscription_id = :subscription and status = 'PAID' and kind in ('FIRST', 'RECURRING')
                          and period_end >= :from
                        order by period_start
                        """)
                .param("subscription", subscription.value())
                .param("from", from)
                .query(Row.as(row -> new BillingPeriod(row.day("period_start"), row.day("period_end"))))
                .list();
    }

    private record ChangeOf(UUID subscription, LocalDate from, String parameters) {}

    @Override
    public ParametersHistory history(Subscription.Active subscription) {
        return Objects.requireNonNull(
                histories(List.of(subscription)).get(subscription.terms().id()));
    }

    @Override
    public Map<SubscriptionId, ParametersHistory> histories(Collection<Subscription.Active> subscriptions) {
        var changes = jdbc
                .sql("""
                        select subscription_id, from_on, parameters from subscription_parameters
                        where subscription_id = any(:subscriptions) order by from_on
                        """)
                .param(
                        "subscriptions",
                        subscriptions.stream()
                                .map(each -> each.terms().id().value())
                                .toArray(UUID[]::new))
                .query(Row.as(
                        row -> new ChangeOf(row.id("subscription_id"), row.day("from_on"), row.text("parameters"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ChangeOf::subscription));
        return subscriptions.stream()
                .map(Subscription.Active::terms)
                .collect(Collectors.toMap(
                        Terms::id,
                        terms -> history(terms, changes.getOrDefault(terms.id().value(), List.of()))));
    }

    private static ParametersHistory history(Terms terms, List<ChangeOf> changes) {
        return new ParametersHistory(
                changes.stream()
                        .map(each -> new ParametersHistory.Since(
                                each.from, ParametersJson.read(terms.service(), each.parameters)))
                        .toList(),
                terms.parameters());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Subscription.Active before, LocalDate from, ServiceParameters parameters) {
        var terms = before.terms();
        add(terms.id(), before.contractDate(), terms.parameters(), "do nothing");
        jdbc.sql("delete from subscription_parameters where subscription_id = :subscription and from_on > :from")
                .param("subscription", terms.id().value())
                .param("from", from)
                .update();
        add(terms.id(), from, parameters, "do update set parameters = excluded.parameters");
    }

    private void add(SubscriptionId subscription, LocalDate from, ServiceParameters parameters, String where) {
        jdbc.sql("""
                        insert into subscription_parameters (subscription_id, from_on, parameters)
                        values (:subscription, :from, :parameters::jsonb)
                        on conflict (subscription_id, from_on)
                        """ + where)
                .param("subscription", subscription.value())
                .param("from", from)
                .param("parameters", ParametersJson.write(parameters))
                .update();
    }
}
