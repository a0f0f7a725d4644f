package io.partnercloud.billing;

import io.partnercloud.billing.documents.act.ActPage;
import io.partnercloud.billing.documents.document.InvoicePage;
import io.partnercloud.billing.documents.edo.EdoRules;
import io.partnercloud.billing.documents.edo.ElectronicDocuments;
import io.partnercloud.billing.documents.edo.folder.FolderExchange;
import io.partnercloud.billing.documents.edo.upd.Participants;
import io.partnercloud.billing.documents.reconciliation.ReconciliationPage;
import io.partnercloud.printing.PdfPrinter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what is not found by itself: the printer and its pages, the way of electronic documents. */
@Configuration(proxyBeanMethods = false)
class BillingConfiguration {
    @Bean
    PdfPrinter pdfPrinter() {
        return new PdfPrinter();
    }

    @Bean
    InvoicePage invoicePage(PdfPrinter printer) {
        return new InvoicePage(printer);
    }

    @Bean
    ActPage actPage(PdfPrinter printer) {
        return new ActPage(printer);
    }

    @Bean
    ReconciliationPage reconciliationPage(PdfPrinter printer) {
        return new ReconciliationPage(printer);
    }

    @Bean
    ElectronicDocuments electronicDocuments(EdoRules rules) {
        return new FolderExchange(rules.folder(), new Participants(rules.operator()));
    }
}
