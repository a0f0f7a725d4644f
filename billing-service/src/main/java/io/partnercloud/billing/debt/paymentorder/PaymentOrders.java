package io.partnercloud.billing.debt.paymentorder;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All payment orders with their files; none is ever deleted. */
public interface PaymentOrders {
    /** The one with the same content. */
    Optional<PaymentOrder> of(InvoiceNumber invoice, String sha256);

    boolean hasHeld(InvoiceNumber invoice);

    /** Keeps it; where it holds, the invoice's blocking is held off from now on. */
    void add(Client client, PaymentOrder order, byte[] content);

    /** An invoice of null does not narrow the list. */
    Listing<PaymentOrder> of(Scope scope, @Nullable InvoiceNumber invoice, PageQuery query);

    /** Empty also where it is another's (PRT-11). */
    Optional<PaymentOrder> find(Scope scope, UUID id);

    byte[] content(PaymentOrder order);
}
