package io.partnercloud.billing;

import io.partnercloud.billing.debt.blocking.DebtRules;
import io.partnercloud.billing.documents.act.ActRules;
import io.partnercloud.billing.documents.document.DocumentRules;
import io.partnercloud.billing.documents.edo.EdoRules;
import io.partnercloud.billing.invoicing.invoice.InvoiceRules;
import io.partnercloud.billing.payments.payment.PaymentRules;
import io.partnercloud.billing.pricing.price.ServiceLimits;
import io.partnercloud.billing.pricing.price.Tariffs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands each feature its part of the settings. */
@Configuration(proxyBeanMethods = false)
class BillingConfiguration {
    @Bean
    ServiceLimits serviceLimits(BillingSettings settings) {
        return settings.limits();
    }

    @Bean
    Tariffs tariffs(BillingSettings settings) {
        return new Tariffs(settings.tariffs());
    }

    @Bean
    InvoiceRules invoiceRules(BillingSettings settings) {
        return settings.invoices();
    }

    @Bean
    DebtRules debtRules(BillingSettings settings) {
        return settings.debt();
    }

    @Bean
    PaymentRules paymentRules(BillingSettings settings) {
        return settings.payments();
    }

    @Bean
    DocumentRules documentRules(BillingSettings settings) {
        return settings.documents();
    }

    @Bean
    ActRules actRules(BillingSettings settings) {
        return settings.acts();
    }

    @Bean
    EdoRules edoRules(BillingSettings settings) {
        return settings.edo();
    }
}
