package io.partnercloud.billing.debt.paymentorder;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import java.time.Instant;
import java.util.UUID;

/** A payment order that was sent for an invoice (INV-8); its file is kept beside it. */
public record PaymentOrder(
        UUID id,
        InvoiceNumber invoice,
        ClientId client,
        String fileName,
        FileType type,
        int size,
        String sha256,
        Hold hold,
        Instant uploadedAt,
        String uploadedBy) {}
