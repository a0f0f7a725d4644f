package io.partnercloud.reward.payout;

import io.partnercloud.contracts.billing.OutgoingPaymentBooked;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.OutgoingPayment.Fate;
import io.partnercloud.reward.payout.OutgoingPayment.Order;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bank has paid to a partner pays its set (RWD-6): by INN, sum and the number in the purpose, else by the accountant. */
@Service
public class MatchOutgoingPayment {
    private static final Operator BANK = new Operator("reward.bank-statement");

    private final OutgoingPayments payments;
    private final PayoutSets sets;
    private final PayPayoutSet payPayoutSet;
    private final Audit audit;

    MatchOutgoingPayment(OutgoingPayments payments, PayoutSets sets, PayPayoutSet payPayoutSet, Audit audit) {
        this.payments = payments;
        this.sets = sets;
        this.payPayoutSet = payPayoutSet;
        this.audit = audit;
    }

    /** Nothing where the payee is no partner, or the document is known. */
    @Transactional
    public void book(OutgoingPaymentBooked booked) {
        payments.partnerOf(booked.payeeInn()).ifPresent(partner -> {
            sets.hold(partner);
            var order =
                    new Order(booked.number(), booked.datedOn(), booked.bookedOn(), booked.amount(), booked.purpose());
            var payment = new OutgoingPayment(
                    booked.document(), partner, order, new Fate.Waiting(OutgoingPayment.Reason.NO_SET_OF_SUM));
            if (payments.addIfNew(payment)) {
                look(payment);
            }
        });
    }

    /** A set has come further: what waits may be for it. */
    @Transactional
    public void lookAgain(PartnerId partner) {
        sets.hold(partner);
        payments.waiting(partner).forEach(this::look);
    }

    private void look(OutgoingPayment payment) {
        var fate = OutgoingPayment.find(
                payment.order(),
                payments.unpaid(payment.partner(), payment.order().amount()));
        if (fate instanceof Fate.Matched(var set)) {
            pay(BANK, set, payment.order());
        }
        payments.save(payment.with(fate));
    }

    /** The accountant says which set it is for: one of the same partner and sum. */
    @Transactional
    public OutgoingPayment match(Operator operator, UUID id, UUID set) {
        var before = waiting(id);
        sets.hold(before.partner());
        var fits = payments.unpaid(before.partner(), before.order().amount()).stream()
                .anyMatch(each -> each.core().id().equals(set));
        if (!fits) {
            throw new PayoutRefusal.PaymentOfAnotherSum(set);
        }
        pay(operator, set, before.order());
        return decide(before, new Fate.Matched(set), "outgoing-payment.matched", null);
    }

    /** The accountant says that it is no reward, with a reason. */
    @Transactional
    public OutgoingPayment dismiss(UUID id, String reason) {
        return decide(waiting(id), new Fate.Dismissed(reason), "outgoing-payment.dismissed", reason);
    }

    private OutgoingPayment waiting(UUID id) {
        var payment = payments.lock(id).orElseThrow(() -> new PayoutRefusal.PaymentUnknown(id));
        payment.requireWaiting();
        return payment;
    }

    private OutgoingPayment decide(OutgoingPayment before, Fate fate, String action, @Nullable String reason) {
        var after = before.with(fate);
        payments.save(after);
        audit.record(action, "partner:" + before.partner(), reason, before, after);
        return after;
    }

    /** Not again where an operator has recorded it. */
    private void pay(Operator operator, UUID set, Order order) {
        if (!(sets.lock(set).orElseThrow() instanceof PayoutSet.Paid)) {
            payPayoutSet.pay(operator, set, new PayoutSet.Payment(order.bookedOn(), order.reference()));
        }
    }
}
