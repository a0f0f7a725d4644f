package io.partnercloud.reward.payout.config;

import io.partnercloud.printing.DocxPrinter;
import io.partnercloud.printing.PdfPrinter;
import io.partnercloud.reward.payout.PayoutPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PayoutPrinting {
    @Bean
    PayoutPages payoutPages() {
        return new PayoutPages(new PdfPrinter(), new DocxPrinter());
    }
}
