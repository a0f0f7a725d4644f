package io.partnercloud.billing.debt.blocking;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;

/** Why one service is blocked, or will be, and what lifts or prevents it (BLK-1, BLK-2). */
public sealed interface DebtSituation {
    CloudService service();

    /** What has to be paid for. */
    List<ClientBalance.Open> due();

    /** The service is stopped; paying all of {@code due} lifts it, or it is over on {@code deletionOn}. */
    record IsBlocked(CloudService service, LocalDate blockedOn, LocalDate deletionOn, List<ClientBalance.Open> due)
            implements DebtSituation {}

    /** The service will be stopped on that day unless {@code due} is paid before. */
    record WillBeBlocked(CloudService service, LocalDate blockOn, List<ClientBalance.Open> due)
            implements DebtSituation {}

    default Money toPay() {
        return Money.sum(due().stream().map(ClientBalance.Open::amount).toList());
    }
}
