package io.partnercloud.billing.documents.document;

import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.platform.security.Scope;
import java.util.Optional;

/** What is to stand on an invoice. */
public interface InvoiceSheets {

    /** Empty also where it is another's (PRT-11). */
    Optional<InvoiceSheet> of(Scope scope, InvoiceNumber number);
}
