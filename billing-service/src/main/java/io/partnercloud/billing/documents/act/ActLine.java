package io.partnercloud.billing.documents.act;

import io.partnercloud.billing.invoicing.invoice.DocumentLine;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.MonthSegment;
import io.partnercloud.billing.invoicing.ledger.Account;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.billing.pricing.price.ItemOnPaper;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of an act: something that was rendered, or is given back. Goods have no days. Every line has one reason, and no reason makes two lines. */
public record ActLine(
        UUID id,
        CloudService service,
        String code,
        String name,
        int quantity,
        Money unitPrice,
        @Nullable MonthSegment days,
        Money amount,
        ItemOnPaper onPaper,
        Reason reason)
        implements DocumentLine {

    /** How it is set off against others (INV-14). */
    Term term() {
        return new Term(
                this,
                switch (reason) {
                    case Reason.Credited credited when credited.compensation() -> Term.Counts.MONEY;
                    case Reason.Withdrawn _, Reason.BilledOtherwise _ -> Term.Counts.UNITS_TAKEN_BACK;
                    case Reason.Invoiced _, Reason.Used _, Reason.Credited _ -> Term.Counts.UNITS;
                });
    }

    /** Why it stands there. */
    public sealed interface Reason {
        /** A line of an invoice, or those of its days that were rendered and are on no act yet. */
        record Invoiced(InvoiceNumber invoice, UUID line) implements Reason {}

        /** Days that were used and will be invoiced afterwards (INV-11). */
        record Used(SubscriptionId subscription) implements Reason {}

        /** A line of a credit, which mostly takes back (CHG-3, INV-13); a compensation is money alone. */
        record Credited(UUID line, boolean compensation) implements Reason {}

        /** A line of an earlier act whose invoice was cancelled after all. */
        record Withdrawn(InvoiceNumber invoice, UUID actLine) implements Reason {}

        /** Used days of an earlier act for which the invoice that came for them asks otherwise. */
        record BilledOtherwise(UUID actLine) implements Reason {}

        /** Where it stood in the ledger before the act. */
        default Account account() {
            return switch (this) {
                case Invoiced _ -> Account.UNEARNED;
                case Used _, BilledOtherwise _ -> Account.UNBILLED;
                case Credited _, Withdrawn _ -> Account.ALLOWANCE;
            };
        }
    }
}
