package io.partnercloud.billing.payments.payment;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.contracts.values.ClientLogin;
import java.util.List;

/** What money is for. */
public sealed interface Purpose {
    /** These invoices of one client, in this order; what they do not need becomes advance. */
    record ForInvoices(List<InvoiceNumber> numbers) implements Purpose {
        public ForInvoices {
            numbers = List.copyOf(numbers);
            if (numbers.isEmpty()) {
                throw new IllegalArgumentException("money for invoices names at least one");
            }
        }
    }

    /** Whatever the client owes, oldest debt first; the rest becomes advance. */
    record AsAdvance(ClientLogin client) implements Purpose {}

    static Purpose forInvoice(InvoiceNumber number) {
        return new ForInvoices(List.of(number));
    }
}
