package io.partnercloud.billing.invoicing.settlement;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;

/**
 * The document by which an accountant gives up what nobody will pay: {@code amount} was rendered and is a loss, {@code withdrawn} was
 * never rendered, {@code returned} had been paid for that and is the client's advance again.
 */
public record WriteOff(
        String number,
        InvoiceNumber invoice,
        ClientId client,
        LocalDate on,
        Money amount,
        Money withdrawn,
        Money returned,
        String reason,
        String by) {}
