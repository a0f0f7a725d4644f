package io.partnercloud.billing.payments.payment.jdbc;

import io.partnercloud.billing.base.client.jdbc.SoughtClients;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.payment.PaymentFilter;
import io.partnercloud.billing.payments.payment.PaymentLists;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads lists of payments through indexes. */
@Repository
@Transactional(readOnly = true)
class JdbcPaymentLists implements PaymentLists {
    private static final ListOrder ORDER =
            new ListOrder(Map.of("paidOn", "paid_on"), "id", PageQuery.Sort.descending("paidOn"));
    private static final Pattern INVOICE = Pattern.compile("\\S*\\d{4}-\\d{6,}");

    private final JdbcClient jdbc;
    private final ListReader lists;
    private final SoughtClients soughtClients;

    JdbcPaymentLists(JdbcClient jdbc, ListReader lists, SoughtClients soughtClients) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.soughtClients = soughtClients;
    }

    @Override
    public Listing<Payment> of(Scope scope, PaymentFilter filter, PageQuery query) {
        var where = Where.inScope(scope, "payments", filter.partner())
                .and(
                        "client_id = (select id from clients where login = :login)",
                        "login",
                        filter.client() == null ? null : filter.client().text())
                .and("paid_on >= :from", "from", filter.from())
                .and("paid_on <= :to", "to", filter.to())
                .andWord("source", filter.source());
        if (filter.reversed() != null) {
            where = where.and(filter.reversed() ? "reversed_on is not null" : "reversed_on is null");
        }
        return lists.read(
                ListSql.of("select * from payments", sought(where, scope, filter), ORDER),
                query,
                Row.as(PaymentRows::read));
    }

    private Where sought(Where where, Scope scope, PaymentFilter filter) {
        var text = filter.q() == null ? "" : filter.q().strip();
        if (INVOICE.matcher(text).matches()) {
            return where.and("invoice = :invoice", "invoice", text);
        }
        return isReference(text)
                ? where.and("reference = :reference", "reference", text)
                : soughtClients.narrow(where, "client_id", scope, filter.partner(), text);
    }

    private boolean isReference(String text) {
        return jdbc.sql("select exists (select from payments where reference = :text)")
                .param("text", text)
                .query(Boolean.class)
                .single();
    }
}
