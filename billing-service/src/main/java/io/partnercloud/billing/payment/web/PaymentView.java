package io.partnercloud.billing.payment.web;

import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.payment.Payment;
import io.partnercloud.billing.payment.PaymentSource;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment and what it was used for when it came. */
record PaymentView(
        UUID id,
        @Nullable String invoice,
        ClientLogin client,
        Money amount,
        Money allocated,
        Money toAdvance,
        LocalDate paidOn,
        String reference,
        PaymentSource source,
        @Nullable LocalDate reversedOn) {

    static PaymentView of(Payment payment, Client client) {
        var invoice = payment.invoice();
        return new PaymentView(
                payment.id(),
                invoice == null ? null : invoice.text(),
                client.login(),
                payment.amount(),
                payment.allocated(),
                payment.toAdvance(),
                payment.paidOn(),
                payment.reference(),
                payment.source(),
                payment.reversedOn());
    }
}
