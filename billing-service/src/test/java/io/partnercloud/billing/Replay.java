package io.partnercloud.billing;

import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.CreditGranted;
import io.partnercloud.contracts.billing.InvoiceCancelled;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.contracts.billing.InvoiceWrittenOff;
import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.contracts.billing.PaymentReceived;
import io.partnercloud.contracts.billing.PaymentReversed;
import io.partnercloud.contracts.billing.SubscriptionEnded;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A client's balance worked out from nothing but the events that others hear. */
final class Replay {
    private final Map<String, Money> open = new HashMap<>();
    private final Map<UUID, String> invoices = new HashMap<>();
    private final Set<CloudService> blocked = EnumSet.noneOf(CloudService.class);
    private Money advance = Money.ZERO;

    private Replay() {}

    static Replay of(List<BillingEvent> eventsOfOneClient) {
        var replay = new Replay();
        eventsOfOneClient.forEach(replay::on);
        return replay;
    }

    Money advance() {
        return advance;
    }

    /** What all invoices still ask for. */
    Money debt() {
        return Money.sum(open.values());
    }

    /** Which services are stopped because of debt. */
    Set<CloudService> blocked() {
        return blocked;
    }

    private void on(BillingEvent event) {
        switch (event) {
            case ClientBlocked block -> blocked.add(block.service());
            case ClientUnblocked unblocked -> blocked.remove(unblocked.service());
            case SubscriptionEnded ended -> blocked.remove(ended.service());
            case InvoiceIssued issued -> open.merge(issued.invoice(), issued.total(), Money::plus);
            case InvoiceCancelled cancelled -> open.remove(cancelled.invoice());
            case InvoiceWrittenOff gone ->
                open.merge(gone.invoice(), gone.amount().plus(gone.withdrawn()).negated(), Money::plus);
            case PaymentReceived received -> advance = advance.plus(received.amount());
            case CreditGranted credit -> advance = advance.plus(credit.amount());
            case PaymentAllocated allocated -> {
                advance = advance.minus(allocated.amount());
                open.merge(allocated.invoice(), allocated.amount().negated(), Money::plus);
                allocated.lines().forEach(line -> invoices.put(line.line(), allocated.invoice()));
            }
            case PaymentReversed reversed -> {
                advance = advance.minus(reversed.amount());
                for (var line : reversed.lines()) {
                    advance = advance.minus(line.amount());
                    open.merge(
                            Objects.requireNonNull(invoices.get(line.line())),
                            line.amount().negated(),
                            Money::plus);
                }
            }
            default -> {} // the others move no money
        }
    }
}
