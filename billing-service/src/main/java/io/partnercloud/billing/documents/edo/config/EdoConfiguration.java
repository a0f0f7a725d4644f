package io.partnercloud.billing.documents.edo.config;

import io.partnercloud.billing.documents.edo.EdoRules;
import io.partnercloud.billing.documents.edo.ElectronicDocuments;
import io.partnercloud.billing.documents.edo.folder.FolderExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which way electronic documents go: through folders. */
@Configuration(proxyBeanMethods = false)
class EdoConfiguration {
    @Bean
    ElectronicDocuments electronicDocuments(EdoRules rules) {
        return new FolderExchange(rules.folder());
    }
}
