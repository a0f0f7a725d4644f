package io.partnercloud.billing.base.announcement;

import io.partnercloud.contracts.billing.BillingEvent;

/** A fact kept for everybody, as it is now; {@code subject} is what it is of: {@code calendar-year:2027}. */
public record ReferenceFact(String subject, BillingEvent event) {}
