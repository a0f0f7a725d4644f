package io.partnercloud.billing.debt.paymentorder.jdbc;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.debt.paymentorder.Hold;
import io.partnercloud.billing.debt.paymentorder.PaymentOrder;
import io.partnercloud.billing.debt.paymentorder.PaymentOrders;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.platform.files.FileRows;
import io.partnercloud.platform.files.StoredFile;
import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.PageQuery.Sort;
import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcPaymentOrders implements PaymentOrders {
    private static final String HOLDS = "HOLDS";
    private static final String TABLE = "payment_orders";
    private static final String SELECT = """
            select payment_orders.id, invoice, payment_orders.client_id, effect, held_until, uploaded_at, %s
            from payment_orders join files f on f.id = file_id""".formatted(FileRows.COLUMNS);
    private static final ListOrder ORDER =
            new ListOrder(Map.of("uploadedAt", "uploaded_at"), "payment_orders.id", Sort.descending("uploadedAt"));

    private final JdbcClient jdbc;
    private final ListReader reader;

    JdbcPaymentOrders(JdbcClient jdbc, ListReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @Override
    public Optional<PaymentOrder> of(StoredFile file) {
        return jdbc.sql(SELECT + " where file_id = :file")
                .param("file", file.id())
                .query(Row.as(JdbcPaymentOrders::read))
                .optional();
    }

    @Override
    public boolean hasHeld(InvoiceNumber invoice) {
        return jdbc.sql("select exists (select from payment_orders where invoice = :invoice and effect = 'HOLDS')")
                .param("invoice", invoice.text())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Client client, PaymentOrder order) {
        var until = order.hold() instanceof Hold.Until(var day) ? day : null;
        jdbc.sql("""
                        insert into payment_orders (id, invoice, client_id, partner_id, file_id, effect, held_until, uploaded_at)
                        values (:id, :invoice, :client, :partner, :file, :effect, :heldUntil, :uploadedAt)
                        """)
                .param("id", order.id())
                .param("invoice", order.invoice().text())
                .param("client", client.id().value())
                .param("partner", client.partner(), Types.OTHER)
                .param("file", order.file().id())
                .param("effect", effect(order.hold()))
                .param("heldUntil", until, Types.DATE)
                .param("uploadedAt", Bind.at(order.uploadedAt()))
                .update();
        if (until != null) {
            jdbc.sql("update invoices set held_until = :until where number = :invoice")
                    .param("until", until)
                    .param("invoice", order.invoice().text())
                    .update();
        }
    }

    @Override
    public Listing<PaymentOrder> of(Scope scope, @Nullable InvoiceNumber invoice, PageQuery query) {
        var where = Where.inScope(scope, TABLE)
                .and("invoice = :invoice", "invoice", invoice == null ? null : invoice.text());
        return reader.read(ListSql.of(SELECT, where, ORDER), query, Row.as(JdbcPaymentOrders::read));
    }

    @Override
    public Optional<PaymentOrder> find(Scope scope, UUID id) {
        var where = Where.inScope(scope, TABLE).and("payment_orders.id = :id", "id", id);
        return jdbc.sql(SELECT + where.sql())
                .params(where.params())
                .query(Row.as(JdbcPaymentOrders::read))
                .optional();
    }

    private static String effect(Hold hold) {
        return switch (hold) {
            case Hold.Until _ -> HOLDS;
            case Hold.None(var reason) -> reason.name();
        };
    }

    private static PaymentOrder read(Row row) {
        var effect = row.text("effect");
        return new PaymentOrder(
                row.id("id"),
                row.text("invoice", InvoiceNumber::new),
                row.id("client_id", ClientId::new),
                FileRows.file(row),
                effect.equals(HOLDS)
                        ? new Hold.Until(row.day("held_until"))
                        : new Hold.None(Hold.Reason.valueOf(effect)),
                row.instant("uploaded_at"));
    }
}
