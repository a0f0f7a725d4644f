package io.partnercloud.reward.accrual;

import io.partnercloud.contracts.billing.AllocatedLine;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.CreditGranted;
import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.client.Attributions;
import io.partnercloud.reward.client.Client;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.client.Clients;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerContracts;
import io.partnercloud.reward.partner.PartnerId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A partner earns on what its client has paid (RWD-1, RWD-2). */
@Service
public class AccrueReward {
    private final Clients clients;
    private final Attributions attributions;
    private final PartnerContracts contracts;
    private final Accruals accruals;
    private final RewardCalendar calendar;
    private final WaitingFacts waitingFacts;
    private final RecordAccrual recordAccrual;
    private final Clock clock;

    AccrueReward(
            Clients clients,
            Attributions attributions,
            PartnerContracts contracts,
            Accruals accruals,
            RewardCalendar calendar,
            WaitingFacts waitingFacts,
            RecordAccrual recordAccrual,
            Clock clock) {
        this.clients = clients;
        this.attributions = attributions;
        this.contracts = contracts;
        this.accruals = accruals;
        this.calendar = calendar;
        this.waitingFacts = waitingFacts;
        this.recordAccrual = recordAccrual;
        this.clock = clock;
    }

    /** Each rewardable line once; nothing for a client who belonged to nobody on that day (PRT-10). */
    @Transactional
    public void accrue(PaymentAllocated allocated) {
        accrue(
                allocated,
                new ClientId(allocated.client()),
                allocated.login(),
                new Moved(
                        allocated.allocation(),
                        allocated.payment(),
                        allocated.invoice(),
                        allocated.allocatedOn(),
                        allocated.lines()));
    }

    /** What became advance again was not paid for a service after all: its lines accrue, too, negative in sum. */
    @Transactional
    public void accrue(CreditGranted credit) {
        accrue(
                credit,
                new ClientId(credit.client()),
                credit.login(),
                new Moved(credit.credit(), null, credit.number(), credit.creditedOn(), credit.lines()));
    }

    /** Money that moved to services, or back from them, on a day. */
    private record Moved(
            UUID source, @Nullable UUID payment, String document, LocalDate on, List<AllocatedLine> lines) {}

    private void accrue(BillingEvent fact, ClientId client, ClientLogin login, Moved moved) {
        var payer = clients.lock(client, login);
        if (!payer.isProvisioned()) {
            waitingFacts.add(client, fact);
            return;
        }
        attributions.partnerOf(client, moved.on).ifPresent(partner -> accrue(moved, payer, partner));
    }

    private void accrue(Moved moved, Client payer, PartnerId partner) {
        if (accruals.contains(moved.source)) {
            return; // its lines would fall into other steps now
        }
        var month = calendar.hold().monthFor(moved.on);
        var inForce = PartnerContract.inForce(contracts.of(partner), moved.on);
        moved.lines.stream()
                .filter(AllocatedLine::rewardable)
                .filter(paid -> !paid.amount().isZero())
                .sorted(Comparator.comparing(AllocatedLine::service)) // all take the services' sums in one order
                .map(paid -> line(moved, paid, payer, partner, month))
                .forEach(line -> Accrual.of(line, inForce, this::paidSoFar, () -> Ids.at(clock.instant()))
                        .forEach(recordAccrual::record));
    }

    private Money paidSoFar(Accrual.Line line) {
        return accruals.holdPaid(line.partner(), line.month(), line.service());
    }

    private Accrual.Line line(Moved moved, AllocatedLine paid, Client payer, PartnerId partner, YearMonth month) {
        return new Accrual.Line(
                Ids.at(clock.instant()),
                partner,
                payer.id(),
                payer.login(),
                payer.name(),
                moved.source,
                paid.line(),
                1,
                moved.payment,
                moved.document,
                paid.service(),
                paid.item(),
                moved.on,
                month,
                paid.amount(),
                null);
    }
}
