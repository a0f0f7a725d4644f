package io.partnercloud.billing.agreements.ending;

import io.partnercloud.billing.invoicing.invoice.Bill;
import io.partnercloud.billing.invoicing.invoice.Invoice;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;

/** What giving a service up comes to: its last day, the invoices that are withdrawn, and what of them was paid and is advance again. */
public record Ending(CloudService service, LocalDate lastDay, List<Bill> withdrawn, Money toAdvance) {
    public Ending {
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * What is paid stays paid; a service that is past it, because it is blocked or its invoice is not due yet, ends today.
     * What asks for days that were used stays owed (INV-11).
     */
    static Ending of(Subscription.Active active, List<Invoice> open, LocalDate today) {
        var withdrawn = open.stream()
                .filter(invoice -> !invoice.bill().asksAfterwards())
                .toList();
        return new Ending(
                active.terms().service(),
                active.paidThrough().isBefore(today) ? today : active.paidThrough(),
                withdrawn.stream().map(Invoice::bill).toList(),
                Money.sum(withdrawn.stream().map(Invoice::paid).toList()));
    }
}
