package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices a list shows; what is null does not narrow it. They are issued {@code from} one day {@code to} another,
 * both included. {@code q} is what somebody searches for: an invoice's number, or its end, or a client.
 * Only an operator may name a partner.
 */
public record InvoiceFilter(
        @Nullable ClientLogin client,
        @Nullable InvoiceStatus status,
        @Nullable CloudService service,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String q,
        @Nullable UUID partner) {}
