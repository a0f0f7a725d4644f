package io.partnercloud.billing.debt.paymentorder.jdbc;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.debt.paymentorder.FileType;
import io.partnercloud.billing.debt.paymentorder.Hold;
import io.partnercloud.billing.debt.paymentorder.PaymentOrder;
import io.partnercloud.billing.debt.paymentorder.PaymentOrders;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.platform.lists.ListOrder;
import io.partnercloud.platform.lists.ListReader;
import io.partnercloud.platform.lists.ListSql;
import io.partnercloud.platform.lists.Where;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.PageQuery.Sort;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    private static final String WITHOUT_CONTENT = """
            select id, invoice, client_id, file_name, type, size, sha256, effect, held_until, uploaded_at, uploaded_by
            from payment_orders""";
    private static final ListOrder ORDER =
            new ListOrder(Map.of("uploadedAt", "uploaded_at"), "id", Sort.descending("uploadedAt"));

    private final JdbcClient jdbc;
    private final ListReader reader;

    JdbcPaymentOrders(JdbcClient jdbc, ListReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @Override
    public Optional<PaymentOrder> of(InvoiceNumber invoice, String sha256) {
        return jdbc.sql(WITHOUT_CONTENT + " where invoice = :invoice and sha256 = :hash")
                .param("invoice", invoice.text())
                .param("hash", sha256)
                .query(JdbcPaymentOrders::read)
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
    public void add(Client client, PaymentOrder order, byte[] content) {
        var until = order.hold() instanceof Hold.Until(var day) ? day : null;
        jdbc.sql("""
                        insert into payment_orders (id, invoice, client_id, partner_id, file_name, type, size, sha256, content,
                                                    effect, held_until, uploaded_at, uploaded_by)
                        values (:id, :invoice, :client, :partner, :fileName, :type, :size, :sha256, :content,
                                :effect, :heldUntil, :uploadedAt, :uploadedBy)
                        """)
                .param("id", order.id())
                .param("invoice", order.invoice().text())
                .param("client", client.id().value())
                .param("partner", client.partner(), Types.OTHER)
                .param("fileName", order.fileName())
                .param("type", order.type().name())
                .param("size", order.size())
                .param("sha256", order.sha256())
                .param("content", content)
                .param("effect", effect(order.hold()))
                .param("heldUntil", until, Types.DATE)
                .param("uploadedAt", OffsetDateTime.ofInstant(order.uploadedAt(), ZoneOffset.UTC))
                .param("uploadedBy", order.uploadedBy())
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
        return reader.read(ListSql.of(WITHOUT_CONTENT, where, ORDER), query, JdbcPaymentOrders::read);
    }

    @Override
    public Optional<PaymentOrder> find(Scope scope, UUID id) {
        var where = Where.inScope(scope, TABLE).and("id = :id", "id", id);
        return jdbc.sql(WITHOUT_CONTENT + where.sql())
                .params(where.params())
                .query(JdbcPaymentOrders::read)
                .optional();
    }

    @Override
    public byte[] content(PaymentOrder order) {
        return jdbc.sql("select content from payment_orders where id = :id")
                .param("id", order.id())
                .query((row, _) -> row.getBytes("content"))
                .single();
    }

    private static String effect(Hold hold) {
        return switch (hold) {
            case Hold.Until _ -> HOLDS;
            case Hold.None(var reason) -> reason.name();
        };
    }

    private static PaymentOrder read(ResultSet row, int number) throws SQLException {
        var effect = row.getString("effect");
        return new PaymentOrder(
                row.getObject("id", UUID.class),
                new InvoiceNumber(row.getString("invoice")),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("file_name"),
                FileType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getString("sha256"),
                effect.equals(HOLDS)
                        ? new Hold.Until(row.getObject("held_until", LocalDate.class))
                        : new Hold.None(Hold.Reason.valueOf(effect)),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("uploaded_by"));
    }
}
