package io.partnercloud.billing.documents.reconciliation.config;

import io.partnercloud.billing.documents.reconciliation.ReconciliationPage;
import io.partnercloud.billing.documents.reconciliation.ReconciliationRules;
import io.partnercloud.printing.PdfPrinter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page and how far it reaches. */
@Configuration(proxyBeanMethods = false)
class ReconciliationConfiguration {
    @Bean
    ReconciliationPage reconciliationPage(PdfPrinter printer) {
        return new ReconciliationPage(printer);
    }

    @Bean
    ReconciliationRules reconciliationRules(@Value("${billing.reconciliation.longest-years}") int longestYears) {
        return new ReconciliationRules(longestYears);
    }
}
