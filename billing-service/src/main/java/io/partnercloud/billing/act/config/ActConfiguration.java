package io.partnercloud.billing.act.config;

import io.partnercloud.billing.act.ActPage;
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
