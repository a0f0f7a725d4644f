package io.partnercloud.billing.documents.act.config;

import io.partnercloud.billing.documents.act.ActPage;
import io.partnercloud.printing.PdfPrinter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How acts are printed. */
@Configuration(proxyBeanMethods = false)
class ActConfiguration {
    @Bean
    ActPage actPage(PdfPrinter printer) {
        return new ActPage(printer);
    }
}
