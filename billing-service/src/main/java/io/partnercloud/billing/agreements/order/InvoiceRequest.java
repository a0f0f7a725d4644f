package io.partnercloud.billing.agreements.order;

import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.contracts.values.CloudService;
import org.jspecify.annotations.Nullable;

/** Somebody asks for an invoice of so many months of a service; without parameters, of what the client has already. */
public record InvoiceRequest(
        int months,
        CloudService service,
        String tariff,
        @Nullable ServiceParameters parameters) {}
