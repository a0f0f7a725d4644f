package io.partnercloud.billing;

import io.partnercloud.billing.debt.blocking.DebtRules;
import io.partnercloud.billing.documents.act.ActRules;
import io.partnercloud.billing.documents.document.DocumentRules;
import io.partnercloud.billing.documents.edo.EdoRules;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.payments.payment.PaymentRules;
import io.partnercloud.billing.pricing.price.ServiceLimits;
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
