package io.partnercloud.billing.payments.payment.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.payment.PaymentSource;
import io.partnercloud.contracts.values.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads a row of {@code payments}, for every adapter that selects from it. */
public final class PaymentRows {
    private PaymentRows() {}

    public static Payment read(ResultSet row, int number) throws SQLException {
        var invoice = row.getString("invoice");
        return new Payment(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("client_id", UUID.class)),
                invoice == null ? null : new InvoiceNumber(invoice),
                new Money(row.getBigDecimal("amount")),
                new Money(row.getBigDecimal("to_advance")),
                row.getObject("paid_on", LocalDate.class),
                row.getString("reference"),
                PaymentSource.valueOf(row.getString("source")),
                row.getObject("reversed_on", LocalDate.class));
    }
}
