package io.partnercloud.billing.invoicing.invoice.jdbc;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumbers;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers invoices in the series of who bills. */
@Repository
class JdbcInvoiceNumbers implements InvoiceNumbers {
    private final DocumentNumbers numbers;

    JdbcInvoiceNumbers(DocumentNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<InvoiceNumber> next(int year, int count) {
        var provider = numbers.provider();
        return numbers.next(provider.code(), DocumentNumbers.Kind.INVOICE, year, count)
                .mapToObj(sequence -> InvoiceNumber.of(provider.series(), year, sequence))
                .toList();
    }
}
