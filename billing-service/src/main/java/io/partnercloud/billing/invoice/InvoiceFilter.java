package io.partnercloud.billing.invoice;

import io.partnercloud.contracts.values.ClientLogin;
import org.jspecify.annotations.Nullable;

/** Which invoices a list shows; what is null does not narrow it. */
public record InvoiceFilter(
        @Nullable ClientLogin client, @Nullable String status) {}
