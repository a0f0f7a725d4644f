package io.partnercloud.billing.payments.payment;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.debt.blocking.RemindDebtor;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.billing.invoicing.settlement.AccountStep;
import io.partnercloud.billing.invoicing.settlement.AccountStep.Outcome;
import io.partnercloud.billing.invoicing.settlement.Allocation;
import io.partnercloud.billing.invoicing.settlement.Allocations;
import io.partnercloud.billing.invoicing.settlement.TakeBackAllocation;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Undoes a payment that the bank took back (INV-7). */
@Service
public class ReversePayment {
    private final Payments payments;
    private final Clients clients;
    private final Allocations allocations;
    private final TakeBackAllocation takeBackAllocation;
    private final AccountStep accountStep;
    private final RemindDebtor remindDebtor;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ReversePayment(
            Payments payments,
            Clients clients,
            Allocations allocations,
            TakeBackAllocation takeBackAllocation,
            AccountStep accountStep,
            RemindDebtor remindDebtor,
            Ledger ledger,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.payments = payments;
        this.clients = clients;
        this.allocations = allocations;
        this.takeBackAllocation = takeBackAllocation;
        this.accountStep = accountStep;
        this.remindDebtor = remindDebtor;
        this.ledger = ledger;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the payment was used for is open again; where its advance is spent, the latest uses of the advance are undone too. */
    @Transactional
    public Payment reverse(UUID id, String reason) {
        var today = LocalDate.now(clock);
        var payer = get(id).client();
        var reversed = accountStep.take(payer, today, client -> reverse(client, id, reason, today));
        remindDebtor.warn(clients.get(payer), today);
        return reversed.value();
    }

    private Outcome<Payment> reverse(Client client, UUID id, String reason, LocalDate today) {
        var before = get(id);
        var reversed = before.reversed(today);
        var takenBack = takeBack(client, before, today);
        payments.save(reversed, reason);
        ledger.post(Posting.paymentReturned(client.id(), before.amount(), today, id.toString()));
        var reversal = Ids.at(clock.instant());
        outbox.append(PaymentContract.reversed(client, reversal, before, today, reason, takenBack));
        audit.record("payment.reversed", "payment:" + id, reason, before, reversed);
        return Outcome.of(reversed);
    }

    private List<Allocation> takeBack(Client client, Payment payment, LocalDate today) {
        var takenBack = new ArrayList<Allocation>();
        for (var use : allocations.ofPayment(payment.id())) {
            takenBack.add(takeBackAllocation.takeBack(client, use, today));
        }
        for (var use : allocations.ofAdvance(client.id())) {
            if (ledger.balance(client.id()).advance().compareTo(payment.amount()) >= 0) {
                break;
            }
            takenBack.add(takeBackAllocation.takeBack(client, use, today));
        }
        return takenBack;
    }

    private Payment get(UUID id) {
        return payments.find(id).orElseThrow(() -> new PaymentRefusal.Unknown(id));
    }
}
