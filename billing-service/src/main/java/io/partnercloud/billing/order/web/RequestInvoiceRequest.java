package io.partnercloud.billing.order.web;

import io.partnercloud.billing.order.InvoiceRequest;
import io.partnercloud.billing.pricing.web.QuoteRequest;
import io.partnercloud.contracts.values.ClientLogin;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many months, of what, and in a preview also as of which day. Without parameters: what the client has already. */
record RequestInvoiceRequest(
        @Nullable Integer months,
        @Nullable @Valid QuoteRequest parameters,
        @Nullable LocalDate on) {
    private static final String ONLY_TARIFF = "UNIFIED";

    InvoiceRequest of(ClientLogin client) {
        return new InvoiceRequest(
                client,
                months == null ? 1 : months,
                parameters == null ? ONLY_TARIFF : parameters.tariffName(),
                parameters == null ? null : parameters.parameters());
    }
}
