package io.partnercloud.billing.documents.document.config;

import io.partnercloud.billing.documents.document.InvoicePage;
import io.partnercloud.printing.PdfPrinter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The printer and what is printed with it. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
    @Bean
    PdfPrinter pdfPrinter() {
        return new PdfPrinter();
    }

    @Bean
    InvoicePage invoicePage(PdfPrinter printer) {
        return new InvoicePage(printer);
    }
}
