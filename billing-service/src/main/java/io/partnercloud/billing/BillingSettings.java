package io.partnercloud.billing;

import io.partnercloud.billing.debt.DebtRules;
import io.partnercloud.billing.invoice.InvoiceRules;
import io.partnercloud.billing.pricing.ServiceLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Every number of the rules, as configured. */
@ConfigurationProperties("billing")
record BillingSettings(ServiceLimits limits, InvoiceRules invoices, DebtRules debt) {}
