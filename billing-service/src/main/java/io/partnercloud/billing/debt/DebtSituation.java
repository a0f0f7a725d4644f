package io.partnercloud.billing.debt;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;

/** Why a client is blocked, or will be, and what lifts or prevents it (BLK-1, BLK-2). */
public sealed interface DebtSituation {
    ClientLogin client();

    /** Access is stopped; paying all of {@code due} lifts it, or the account is deleted on {@code deletionOn}. */
    record IsBlocked(ClientLogin client, LocalDate blockedOn, LocalDate deletionOn, List<ClientBalance.Open> due)
            implements DebtSituation {}

    /** Access will be stopped on that day unless {@code due} is paid before. */
    record WillBeBlocked(ClientLogin client, LocalDate blockOn, List<ClientBalance.Open> due)
            implements DebtSituation {}

    /** Nothing that continues the subscription is open. */
    record NothingDue(ClientLogin client) implements DebtSituation {}

    /** What has to be paid. */
    default Money toPay() {
        return switch (this) {
            case IsBlocked blocked -> sum(blocked.due);
            case WillBeBlocked threatened -> sum(threatened.due);
            case NothingDue _ -> Money.ZERO;
        };
    }

    private static Money sum(List<ClientBalance.Open> due) {
        return Money.sum(due.stream().map(ClientBalance.Open::amount).toList());
    }
}
