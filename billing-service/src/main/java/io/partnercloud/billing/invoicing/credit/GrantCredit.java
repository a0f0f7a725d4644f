package io.partnercloud.billing.invoicing.credit;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.ledger.Ledger;
import io.partnercloud.billing.invoicing.ledger.Posting;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives money back to a client as advance (CHG-3, INV-13). What it is used for is the caller's next step. */
@Service
public class GrantCredit {
    private final Credits credits;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;

    GrantCredit(Credits credits, Ledger ledger, Outbox outbox, Clock clock) {
        this.credits = credits;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The lines add up to less than nothing; the caller holds the client's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Credit grant(
            Client client, SubscriptionId subscription, Credit.Reason reason, List<InvoiceLine> lines, LocalDate on) {
        var credit = new Credit(
                Ids.at(clock.instant()),
                credits.nextNumber(on.getYear()),
                client.id(),
                subscription,
                reason,
                on,
                lines);
        credits.add(client, credit);
        ledger.post(Posting.creditGranted(client.id(), credit.amount(), on, credit.number()));
        outbox.append(CreditContract.credited(client, credit));
        return credit;
    }
}
