package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.contracts.values.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an operator might decide about a document, and what speaks for it. {@code open} is what the invoice asks for. */
public record Suggestion(
        Sign sign,
        Client client,
        @Nullable InvoiceNumber invoice,
        @Nullable Money open,
        @Nullable UUID payment) {
    /** What speaks for it, the strongest first. */
    public enum Sign {
        /** This payment may have gone back with the document. */
        RETURNED_PAYMENT,
        /** The same money as this payment, which was entered by hand. */
        TOLD_BY_HAND,
        /** The purpose names the invoice, and it asks for exactly this amount. */
        NUMBER_AND_AMOUNT,
        /** The purpose names the invoice. */
        NUMBER,
        /** The client has the payer's INN, and the invoice asks for exactly this amount. */
        INN_AND_AMOUNT,
        /** The client has the payer's INN. */
        INN,
        /** Money came for the client from the same account before. */
        PAID_BEFORE
    }

    static Suggestion of(Sign sign, Client client) {
        return new Suggestion(sign, client, null, null, null);
    }

    static Suggestion of(Sign sign, Client client, InvoiceFact invoice) {
        return new Suggestion(sign, client, invoice.number(), invoice.open(), null);
    }
}
