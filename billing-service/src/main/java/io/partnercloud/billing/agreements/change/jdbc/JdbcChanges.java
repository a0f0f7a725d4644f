package io.partnercloud.billing.agreements.change.jdbc;

import io.partnercloud.billing.agreements.change.Changes;
import io.partnercloud.billing.agreements.change.SubscriptionChange;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.pricing.price.jdbc.ParametersJson;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcChanges implements Changes {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String CHANGES =
            "select c.*, s.service from subscription_changes c join subscriptions s on s.id = c.subscription_id ";
    private static final String UNPAID = """
            join invoices i on i.number = c.surcharge
            where c.state = 'WAITING' and i.due_on < :on
            """;

    // A change is written down on the day on which it is requested.
    private static final ListOrder ORDER =
            new ListOrder(Map.of("requestedOn", "c.created_at"), "c.id", PageQuery.Sort.descending("requestedOn"));

    private final JdbcClient jdbc;
    private final ListReader lists;

    JdbcChanges(JdbcClient jdbc, ListReader lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    @Override
    public Optional<SubscriptionChange.Waiting> waiting(SubscriptionId subscription) {
        return select("c.subscription_id = :it and c.state = 'WAITING'", subscription.value())
                .map(SubscriptionChange::requireWaiting);
    }

    @Override
    public Optional<SubscriptionChange> ofSurcharge(InvoiceNumber surcharge) {
        return select("c.surcharge = :it", surcharge.text());
    }

    @Override
    public Optional<SubscriptionChange> find(UUID id) {
        return select("c.id = :it", id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SubscriptionChange> of(ClientId client, UUID id) {
        return jdbc.sql(CHANGES + "where c.id = :id and c.client_id = :client")
                .param("id", id)
                .param("client", client.value())
                .query(Row.as(JdbcChanges::read))
                .optional();
    }

    private Optional<SubscriptionChange> select(String where, Object it) {
        return jdbc.sql(CHANGES + "where " + where)
                .param("it", it)
                .query(Row.as(JdbcChanges::read))
                .optional();
    }

    /** The columns in which the states differ. */
    private record Columns(
            String state,
            @Nullable InvoiceNumber surcharge,
            @Nullable UUID credit,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate cancelledOn,
            @Nullable String cancelReason) {
        static Columns of(SubscriptionChange change) {
            return switch (change) {
                case SubscriptionChange.Waiting it -> new Columns("WAITING", it.surcharge(), null, null, null, null);
                case SubscriptionChange.Applied it ->
                    new Columns("APPLIED", it.surcharge(), it.credit(), it.effectiveOn(), null, null);
                case SubscriptionChange.Cancelled it ->
                    new Columns(
                            "CANCELLED",
                            it.surcharge(),
                            null,
                            null,
                            it.on(),
                            it.reason().name());
            };
        }

        @Nullable
        String surchargeText() {
            return surcharge == null ? null : surcharge.text();
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Client client, SubscriptionChange change) {
        var request = change.request();
        var columns = Columns.of(change);
        jdbc.sql("""
                        insert into subscription_changes (id, subscription_id, client_id, partner_id, parameters, monthly,
                            difference, requested_on, requested_by, state, surcharge, credit_id, effective_on)
                        values (:id, :subscription, :client, :partner, :parameters::jsonb, :monthly,
                            :difference, :on, :by, :state, :surcharge, :credit, :effectiveOn)
                        """)
                .param("id", request.id())
                .param("subscription", request.subscription().value())
                .param("client", client.id().value())
                .param("partner", client.partner(), Types.OTHER)
                .param("parameters", ParametersJson.write(request.parameters()))
                .param("monthly", request.monthly().amount())
                .param("difference", request.difference().amount())
                .param("on", request.on())
                .param("by", request.by())
                .param("state", columns.state)
                .param("surcharge", columns.surchargeText(), Types.VARCHAR)
                .param("credit", columns.credit, Types.OTHER)
                .param("effectiveOn", columns.effectiveOn, Types.DATE)
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(SubscriptionChange decided) {
        var columns = Columns.of(decided);
        var saved = jdbc.sql("""
                        update subscription_changes
                        set state = :state, effective_on = :effectiveOn, cancelled_on = :cancelledOn,
                            cancel_reason = :reason, version = version + 1
                        where id = :id and state = 'WAITING'
                        """)
                .param("state", columns.state)
                .param("effectiveOn", columns.effectiveOn, Types.DATE)
                .param("cancelledOn", columns.cancelledOn, Types.DATE)
                .param("reason", columns.cancelReason, Types.VARCHAR)
                .param("id", decided.request().id())
                .update();
        if (saved != 1) {
            throw new OptimisticLockingFailureException(
                    "change " + decided.request().id());
        }
    }

    @Override
    public List<SubscriptionChange.Waiting> unpaidBefore(LocalDate on, Optional<UUID> after, int limit) {
        return jdbc
                .sql(CHANGES + UNPAID + " and c.id > :after order by c.id limit :limit")
                .param("on", on)
                .param("after", after.orElse(FIRST))
                .param("limit", limit)
                .query(Row.as(JdbcChanges::read))
                .list()
                .stream()
                .map(SubscriptionChange::requireWaiting)
                .toList();
    }

    @Override
    public long countUnpaidBefore(LocalDate on) {
        return jdbc.sql("select count(*) from subscription_changes c " + UNPAID)
                .param("on", on)
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Listing<SubscriptionChange> of(ClientId client, PageQuery query) {
        var where = Where.of("c.client_id = :client", "client", client.value());
        return lists.read(ListSql.of(CHANGES, where, ORDER), query, Row.as(JdbcChanges::read));
    }

    private static SubscriptionChange read(Row row) {
        var request = new SubscriptionChange.Request(
                row.id("id"),
                row.id("subscription_id", SubscriptionId::new),
                row.id("client_id", ClientId::new),
                ParametersJson.read(row.word("service", CloudService.class), row.text("parameters")),
                row.money("monthly"),
                row.money("difference"),
                row.day("requested_on"),
                row.text("requested_by"));
        @Nullable String text = row.textOrNull("surcharge");
        var surcharge = text == null ? null : new InvoiceNumber(text);
        return switch (row.text("state")) {
            case "WAITING" -> new SubscriptionChange.Waiting(request, row.text("surcharge", InvoiceNumber::new));
            case "APPLIED" ->
                new SubscriptionChange.Applied(request, surcharge, row.idOrNull("credit_id"), row.day("effective_on"));
            case "CANCELLED" ->
                new SubscriptionChange.Cancelled(
                        request,
                        surcharge,
                        row.word("cancel_reason", SubscriptionChange.Reason.class),
                        row.day("cancelled_on"));
            default -> throw new IllegalStateException("change state " + row.text("state"));
        };
    }
}
