package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.partner.RewardRate;
import org.jspecify.annotations.Nullable;

/** What one client's payments for one service came to at one rate, or a sum carried from an earlier quarter. */
public sealed interface ReportLine {
    Money amount();

    /** {@code name} is as the client was called when it paid. */
    record Earned(
            ClientLogin client, @Nullable String name, CloudService service, RewardRate rate, Money base, Money amount)
            implements ReportLine {}

    record CarriedOver(Quarter from, Money amount) implements ReportLine {}
}
