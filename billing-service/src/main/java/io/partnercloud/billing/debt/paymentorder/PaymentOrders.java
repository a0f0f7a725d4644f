package io.partnercloud.billing.debt.paymentorder;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.platform.files.StoredFile;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All payment orders; none is ever deleted. */
public interface PaymentOrders {
    /** The one that this file came with. */
    Optional<PaymentOrder> of(StoredFile file);

    boolean hasHeld(InvoiceNumber invoice);

    /** Keeps it; where it holds, the invoice's blocking is held off from now on. */
    void add(Client client, PaymentOrder order);

    /** An invoice of null does not narrow the list. */
    Listing<PaymentOrder> of(Scope scope, @Nullable InvoiceNumber invoice, PageQuery query);

    /** Empty also where it is another's (PRT-11). */
    Optional<PaymentOrder> find(Scope scope, UUID id);
}
