package io.partnercloud.billing;

import io.partnercloud.billing.act.ActRules;
import io.partnercloud.billing.debt.DebtRules;
import io.partnercloud.billing.document.DocumentRules;
import io.partnercloud.billing.edo.EdoRules;
import io.partnercloud.billing.invoice.InvoiceRules;
import io.partnercloud.billing.payment.PaymentRules;
import io.partnercloud.billing.pricing.ServiceLimits;
import io.partnercloud.contracts.values.CloudService;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Every number of the rules, as configured. */
@ConfigurationProperties("billing")
record BillingSettings(
        ServiceLimits limits,
        Map<CloudService, String> tariffs,
        InvoiceRules invoices,
        DebtRules debt,
        PaymentRules payments,
        DocumentRules documents,
        ActRules acts,
        EdoRules edo) {}
