package io.partnercloud.billing.edo.config;

import io.partnercloud.billing.edo.EdoRules;
import io.partnercloud.billing.edo.ElectronicDocuments;
import io.partnercloud.billing.edo.folder.FolderExchange;
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
