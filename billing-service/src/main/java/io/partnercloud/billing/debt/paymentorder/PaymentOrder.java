package io.partnercloud.billing.debt.paymentorder;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.platform.files.StoredFile;
import java.time.Instant;
import java.util.UUID;

/** A payment order that was sent for an invoice (INV-8). */
public record PaymentOrder(
        UUID id, InvoiceNumber invoice, ClientId client, StoredFile file, Hold hold, Instant uploadedAt) {}
