package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What never changes about an invoice once it exists. {@code replaces} names the one that it took the place of. */
public record Bill(
        InvoiceNumber number,
        ClientId client,
        SubscriptionId subscription,
        Draft draft,
        @Nullable InvoiceNumber replaces) {

    public InvoiceKind kind() {
        return draft.kind();
    }

    public LocalDate issuedOn() {
        return draft.issuedOn();
    }

    public LocalDate dueOn() {
        return draft.dueOn();
    }

    public BillingPeriod period() {
        return draft.period();
    }

    public List<InvoiceLine> lines() {
        return draft.lines();
    }

    public Money total() {
        return draft.total();
    }

    /** INV-11: all its days were over when it was issued. Goods have none. */
    public boolean asksAfterwards() {
        return kind() != InvoiceKind.ONE_OFF && period().to().isBefore(issuedOn());
    }

    /** Whether this invoice already asks for exactly that. */
    public boolean asksFor(Draft other) {
        return draft.asksTheSameAs(other);
    }
}
