package io.partnercloud.reward.line;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.accrual.Accrual.Held.Reason;
import io.partnercloud.reward.partner.RewardRate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accrual as its partner sees it, with the client as it was called when it paid. {@code rate} (percent), {@code amount}
 * and {@code expectedOn}, the day on which the money may be expected or has been paid, are null while it is held; {@code
 * heldBecause} then says why.
 */
public record RewardLine(
        UUID id,
        YearMonth month,
        LocalDate paidOn,
        ClientLogin client,
        @Nullable String clientName,
        String invoice,
        CloudService service,
        String item,
        Money base,
        @Nullable RewardRate rate,
        @Nullable Money amount,
        RewardStatus status,
        @Nullable LocalDate expectedOn,
        @Nullable Reason heldBecause,
        @Nullable UUID payoutSet,
        @Nullable UUID corrects) {}
