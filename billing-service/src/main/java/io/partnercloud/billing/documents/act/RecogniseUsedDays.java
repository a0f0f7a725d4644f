package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.agreements.postpaid.DraftPostpaid;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.documents.act.LinesToRecognise.Use;
import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.invoice.InvoiceLine;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.Subscriptions;
import io.partnercloud.contracts.values.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the act's lines for days that were used and will be invoiced afterwards, as their invoice will (INV-11). */
@Service
class RecogniseUsedDays {
    private final LinesToRecognise lines;
    private final Subscriptions subscriptions;
    private final DraftPostpaid draftPostpaid;
    private final Clock clock;

    RecogniseUsedDays(LinesToRecognise lines, Subscriptions subscriptions, DraftPostpaid draftPostpaid, Clock clock) {
        this.lines = lines;
        this.subscriptions = subscriptions;
        this.draftPostpaid = draftPostpaid;
        this.clock = clock;
    }

    /** PRC-7: in the prices of the day that the invoice will begin on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<LineToRecognise> due(Collection<ClientId> clients, LocalDate monthEnd) {
        var uses = lines.ofUsedDays(clients, monthEnd);
        var known = subscriptions.all(uses.stream().map(Use::subscription).toList());
        var periods = new HashMap<Subscription.Active, BillingPeriod>();
        for (var use : uses) {
            if (known.get(use.subscription()) instanceof Subscription.Active active) {
                periods.put(active, new BillingPeriod(use.invoicedThrough().plusDays(1), monthEnd));
            }
        }
        var used = draftPostpaid.lines(periods);
        return uses.stream()
                .flatMap(use -> due(use, used.getOrDefault(use.subscription(), List.of())))
                .toList();
    }

    private Stream<LineToRecognise> due(Use use, List<InvoiceLine> used) {
        return used.stream()
                .filter(line -> line.requireDays().from().isAfter(use.recognisedThrough()))
                .map(line -> new LineToRecognise(use.client(), use.legalEntity(), actLine(use, line)));
    }

    private ActLine actLine(Use use, InvoiceLine line) {
        return new ActLine(
                Ids.at(clock.instant()),
                line.service(),
                line.code(),
                line.name(),
                line.quantity(),
                line.unitPrice(),
                line.days(),
                line.amount(),
                line.onPaper(),
                new ActLine.Reason.Used(use.subscription()));
    }
}
