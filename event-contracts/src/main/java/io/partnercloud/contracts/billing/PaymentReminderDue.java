package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service will be blocked on {@code blockOn} unless the open amount is paid (BLK-1). {@code invoice} is null where none continues the paid period. */
@WireType("billing.payment-reminder-due.v1")
public record PaymentReminderDue(
        @Nullable String invoice,
        UUID client,
        ClientLogin login,
        @Nullable UUID partner,
        Money openAmount,
        LocalDate blockOn,
        @Nullable CloudService service)
        implements BillingEvent {
    @Override
    public String key() {
        return client.toString();
    }
}
