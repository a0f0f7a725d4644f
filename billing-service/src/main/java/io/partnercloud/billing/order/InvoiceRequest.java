package io.partnercloud.billing.order;

import io.partnercloud.billing.pricing.RentParameters;
import io.partnercloud.contracts.values.ClientLogin;
import org.jspecify.annotations.Nullable;

/** Somebody asks for an invoice of so many months; without parameters, of what the client has already. */
public record InvoiceRequest(
        ClientLogin client,
        int months,
        String tariff,
        @Nullable RentParameters parameters) {}
