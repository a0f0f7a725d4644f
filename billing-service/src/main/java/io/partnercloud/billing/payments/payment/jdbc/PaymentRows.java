package io.partnercloud.billing.payments.payment.jdbc;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.payment.PaymentSource;
import io.partnercloud.platform.jdbc.Row;

/** Reads a row of {@code payments}, for every adapter that selects from it. */
public final class PaymentRows {
    private PaymentRows() {}

    public static Payment read(Row row) {
        var invoice = row.textOrNull("invoice");
        return new Payment(
                row.id("id"),
                row.id("client_id", ClientId::new),
                invoice == null ? null : new InvoiceNumber(invoice),
                row.money("amount"),
                row.money("to_advance"),
                row.day("paid_on"),
                row.text("reference"),
                row.word("source", PaymentSource.class),
                row.dayOrNull("reversed_on"));
    }
}
