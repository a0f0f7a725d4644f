package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.invoicing.invoice.BillingPeriod;
import io.partnercloud.billing.invoicing.subscription.Subscription;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which days of a subscription are paid, by which invoices, and what the client has on each of them. */
public interface PaidDays {

    /** The periods of paid invoices that reach to that day or beyond it, in order. */
    List<BillingPeriod> periods(SubscriptionId subscription, LocalDate from);

    /** What the client has on which day. */
    ParametersHistory history(Subscription.Active subscription);

    /** The same of many. */
    Map<SubscriptionId, ParametersHistory> histories(Collection<Subscription.Active> subscriptions);

    /** These parameters hold from that day on, in place of those that would have. */
    void changed(Subscription.Active before, LocalDate from, ServiceParameters parameters);
}
