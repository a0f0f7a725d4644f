package io.partnercloud.billing.invoicing.invoice;

import java.util.Map;

/** Nobody can bill: the provider's legal entity has not been entered (ORG-1). */
public final class ProviderMissing extends InvoiceRefusal {
    public ProviderMissing() {
        super(Kind.UNAVAILABLE, "provider_missing", Map.of());
    }
}
