package io.partnercloud.billing.payments.payment.web;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.payments.payment.PaymentByHand;
import io.partnercloud.billing.payments.payment.PaymentRefusal;
import io.partnercloud.billing.payments.payment.Purpose;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment by hand: for an invoice, or for a client, whose oldest debt it pays first. {@code otherMoney} says that it is not what
 * the bank has told of already.
 */
record RecordPaymentRequest(
        @Nullable @Size(max = 40) String invoice,
        @Nullable ClientLogin client,
        @NotNull @Pattern(regexp = POSITIVE_MONEY) String amount,
        @Nullable LocalDate paidOn,
        @NotBlank @Size(max = 200) String reference,
        @Nullable Boolean otherMoney) {

    private static final String POSITIVE_MONEY = "(?!0+(\\.0+)?$)\\d{1,12}(\\.\\d{1,2})?";

    PaymentByHand byHand() {
        return new PaymentByHand(
                purpose(), Money.of(amount), paidOn, reference.strip(), Boolean.TRUE.equals(otherMoney));
    }

    private Purpose purpose() {
        if (invoice != null && client == null) {
            return Purpose.forInvoice(new InvoiceNumber(invoice));
        }
        if (client != null && invoice == null) {
            return new Purpose.AsAdvance(client);
        }
        throw new PaymentRefusal.PurposeUnclear();
    }
}
