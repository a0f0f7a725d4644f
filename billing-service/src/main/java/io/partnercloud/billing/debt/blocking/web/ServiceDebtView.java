package io.partnercloud.billing.debt.blocking.web;

import io.partnercloud.billing.debt.blocking.ClientBalance;
import io.partnercloud.billing.debt.blocking.DebtSituation;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why one service is blocked, or will be, and what lifts or prevents it, in the reader's language. */
record ServiceDebtView(
        @Nullable CloudService service,
        State state,
        String why,
        String whatLifts,
        Money toPay,
        List<ClientBalance.Open> due,
        @Nullable LocalDate blockedOn,
        @Nullable LocalDate blockOn,
        @Nullable LocalDate deletionOn) {
    /** Whether the service is stopped, will be, or neither. */
    enum State {
        BLOCKED,
        WILL_BE_BLOCKED,
        NOTHING_DUE
    }

    static ServiceDebtView nothingDue(DebtWords words) {
        return new ServiceDebtView(
                null, State.NOTHING_DUE, words.nothing(), words.nothing(), Money.ZERO, List.of(), null, null, null);
    }

    static ServiceDebtView of(DebtSituation situation, DebtWords words) {
        var toPay = situation.toPay();
        return switch (situation) {
            case DebtSituation.IsBlocked it ->
                new ServiceDebtView(
                        it.service(),
                        State.BLOCKED,
                        words.blocked(it.service(), it.blockedOn(), toPay),
                        words.lift(toPay, it.deletionOn()),
                        toPay,
                        it.due(),
                        it.blockedOn(),
                        null,
                        it.deletionOn());
            case DebtSituation.WillBeBlocked it ->
                new ServiceDebtView(
                        it.service(),
                        State.WILL_BE_BLOCKED,
                        words.threatened(it.service(), it.blockOn(), toPay),
                        words.prevent(toPay, it.blockOn()),
                        toPay,
                        it.due(),
                        null,
                        it.blockOn(),
                        null);
        };
    }
}
