package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.Draft;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.IssueInvoices;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Invoices a surcharge: its lines are the terms of the difference (CHG-2). */
@Service
class IssueSurcharge {
    private final IssueInvoices issueInvoices;

    IssueSurcharge(IssueInvoices issueInvoices) {
        this.issueInvoices = issueInvoices;
    }

    /** The caller holds the client's lock; {@code replaces} is the surcharge that this one takes the place of. */
    @Transactional(propagation = Propagation.MANDATORY)
    InvoiceNumber issue(
            Client client,
            Subscription.Active active,
            Effect.Surcharge surcharge,
            LocalDate on,
            @Nullable InvoiceNumber replaces) {
        var draft = new Draft(
                InvoiceKind.SURCHARGE,
                on,
                surcharge.dueOn(),
                surcharge.days(),
                active.terms().monthly(),
                null, // its lines are differences of several lists' prices
                surcharge.difference().terms());
        return issueInvoices.issue(client, active.terms().id(), draft, replaces).number();
    }
}
