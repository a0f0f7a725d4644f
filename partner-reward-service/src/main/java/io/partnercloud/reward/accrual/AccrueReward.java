package io.partnercloud.reward.accrual;

import io.partnercloud.contracts.billing.AllocatedLine;
import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.reward.TimeOrderedId;
import io.partnercloud.reward.client.Attributions;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.client.Clients;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerContracts;
import io.partnercloud.reward.partner.PartnerId;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner earns on what its client has paid (RWD-1, RWD-2). */
@Service
public class AccrueReward {
    private final Clients clients;
    private final Attributions attributions;
    private final PartnerContracts contracts;
    private final RewardCalendar calendar;
    private final WaitingFacts waitingFacts;
    private final RecordAccrual recordAccrual;
    private final Clock clock;

    AccrueReward(
            Clients clients,
            Attributions attributions,
            PartnerContracts contracts,
            RewardCalendar calendar,
            WaitingFacts waitingFacts,
            RecordAccrual recordAccrual,
            Clock clock) {
        this.clients = clients;
        this.attributions = attributions;
        this.contracts = contracts;
        this.calendar = calendar;
        this.waitingFacts = waitingFacts;
        this.recordAccrual = recordAccrual;
        this.clock = clock;
    }

    /** Each rewardable line once; nothing for a client who belonged to nobody on that day (PRT-10). */
    @Transactional
    public void accrue(PaymentAllocated allocated) {
        var client = new ClientId(allocated.client());
        if (!clients.lock(client, allocated.login()).isProvisioned()) {
            waitingFacts.add(client, allocated);
            return;
        }
        attributions
                .partnerOf(client, allocated.allocatedOn())
                .ifPresent(partner -> accrue(allocated, client, partner));
    }

    private void accrue(PaymentAllocated allocated, ClientId client, PartnerId partner) {
        var month = calendar.hold().monthFor(allocated.allocatedOn());
        var inForce = PartnerContract.inForce(contracts.of(partner), allocated.allocatedOn());
        allocated.lines().stream()
                .filter(AllocatedLine::rewardable)
                .filter(paid -> !paid.amount().isZero())
                .map(paid -> Accrual.of(line(allocated, paid, client, partner, month), inForce))
                .forEach(recordAccrual::record);
    }

    private Accrual.Line line(
            PaymentAllocated allocated, AllocatedLine paid, ClientId client, PartnerId partner, YearMonth month) {
        return new Accrual.Line(
                TimeOrderedId.at(clock.instant()),
                partner,
                client,
                allocated.allocation(),
                paid.line(),
                allocated.payment(),
                allocated.invoice(),
                paid.service(),
                paid.item(),
                allocated.allocatedOn(),
                month,
                paid.amount(),
                null);
    }
}
