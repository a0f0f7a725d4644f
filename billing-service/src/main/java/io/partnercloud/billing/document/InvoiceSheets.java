package io.partnercloud.billing.document;

import io.partnercloud.billing.invoice.InvoiceNumber;
import io.partnercloud.platform.security.PartnerScope;
import java.util.Optional;

/** What is to stand on an invoice. */
public interface InvoiceSheets {

    /** Empty also where it is another partner's (PRT-11). */
    Optional<InvoiceSheet> of(PartnerScope scope, InvoiceNumber number);

    /** For operators. */
    Optional<InvoiceSheet> of(InvoiceNumber number);
}
