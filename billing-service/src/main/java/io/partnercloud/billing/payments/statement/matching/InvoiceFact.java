package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.Comparator;

/** What the ladder asks of an invoice. Of one that is paid or cancelled nothing is open. */
public record InvoiceFact(
        InvoiceNumber number, ClientId client, LocalDate dueOn, Money total, Money open, boolean isOpen) {
    static final Comparator<InvoiceFact> OLDEST_FIRST = Comparator.comparing(InvoiceFact::dueOn)
            .thenComparing(invoice -> invoice.number().text());

    boolean asksFor(Money amount) {
        return isOpen ? open.equals(amount) : total.equals(amount);
    }
}
