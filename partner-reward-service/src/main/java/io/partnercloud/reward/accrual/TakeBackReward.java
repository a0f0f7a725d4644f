package io.partnercloud.reward.accrual;

import io.partnercloud.contracts.billing.AllocatedLine;
import io.partnercloud.contracts.billing.PaymentReversed;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.client.Clients;
import java.time.Clock;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A payment went back, and with it what the partner had earned on it (RWD-2). */
@Service
public class TakeBackReward {
    private final Clients clients;
    private final Accruals accruals;
    private final RewardCalendar calendar;
    private final WaitingFacts waitingFacts;
    private final RecordAccrual recordAccrual;
    private final Clock clock;

    TakeBackReward(
            Clients clients,
            Accruals accruals,
            RewardCalendar calendar,
            WaitingFacts waitingFacts,
            RecordAccrual recordAccrual,
            Clock clock) {
        this.clients = clients;
        this.accruals = accruals;
        this.calendar = calendar;
        this.waitingFacts = waitingFacts;
        this.recordAccrual = recordAccrual;
        this.clock = clock;
    }

    /** In the month of the reversal, from the partner who had earned it; a reversal told again takes nothing more. */
    @Transactional
    public void takeBack(PaymentReversed reversed) {
        var client = new ClientId(reversed.client());
        if (!clients.lock(client, reversed.login()).isProvisioned()) {
            waitingFacts.add(client, reversed);
            return;
        }
        if (accruals.contains(reversed.reversal())) {
            return;
        }
        var month = calendar.hold().monthFor(reversed.reversedOn());
        var back = new Earned.Return(reversed.reversal(), reversed.reversedOn(), month);
        for (AllocatedLine line : reversed.lines().stream()
                .sorted(Comparator.comparing(AllocatedLine::service))
                .toList()) {
            Earned.takeBack(
                            line.amount().negated(),
                            accruals.earnedOn(line.line(), reversed.payment()),
                            back,
                            () -> Ids.at(clock.instant()))
                    .forEach(recordAccrual::record);
        }
    }
}
