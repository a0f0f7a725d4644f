package io.partnercloud.billing.invoicing.invoice;

import io.partnercloud.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/** Why an invoice cannot be made or cannot do what is asked of it. */
public abstract sealed class InvoiceRefusal extends Refusal {
    private InvoiceRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such invoice, or it is another partner's client's, which must look the same (PRT-11). */
    public static final class Unknown extends InvoiceRefusal {
        public Unknown(InvoiceNumber number) {
            super(Kind.UNKNOWN, "invoice_unknown", Map.of("invoice", number));
        }
    }

    /** Nothing is open on this invoice: more money for the client is an advance (INV-7). */
    public static final class AlreadyPaid extends InvoiceRefusal {
        AlreadyPaid(Invoice.Paid paid) {
            super(
                    Kind.CONFLICT,
                    "invoice_already_paid",
                    Map.of("invoice", paid.bill().number(), "paidOn", paid.paidOn()));
        }
    }

    /** The invoice asks for nothing any more. */
    public static final class AlreadyCancelled extends InvoiceRefusal {
        AlreadyCancelled(Invoice.Cancelled cancelled) {
            super(
                    Kind.CONFLICT,
                    "invoice_already_cancelled",
                    Map.of("invoice", cancelled.bill().number(), "on", cancelled.on()));
        }
    }

    /** What was open of the invoice was given up: money that comes after all is the client's advance. */
    public static final class AlreadyWrittenOff extends InvoiceRefusal {
        AlreadyWrittenOff(Invoice.WrittenOff gone) {
            super(
                    Kind.CONFLICT,
                    "invoice_already_written_off",
                    Map.of("invoice", gone.bill().number(), "on", gone.on()));
        }
    }

    /** Whoever has the service still can be asked to pay for it: only what outlived it is given up. */
    public static final class StillServed extends InvoiceRefusal {
        public StillServed(InvoiceNumber number) {
            super(Kind.CONFLICT, "invoice_still_served", Map.of("invoice", number));
        }
    }

    /** The month in which the service ended is not over: its act will say what was rendered. */
    public static final class EndsThisMonth extends InvoiceRefusal {
        public EndsThisMonth(InvoiceNumber number, LocalDate from) {
            super(Kind.CONFLICT, "invoice_ends_this_month", Map.of("invoice", number, "from", from));
        }
    }

    /** Money has come for this invoice: it can only be paid in full, not withdrawn. */
    public static final class PartlyPaid extends InvoiceRefusal {
        PartlyPaid(Invoice invoice) {
            super(
                    Kind.CONFLICT,
                    "invoice_partly_paid",
                    Map.of("invoice", invoice.bill().number(), "paid", invoice.paid(), "open", invoice.open()));
        }
    }

    /** An invoice covers at least one month and at most so many (INV-1). */
    public static final class MonthsOutOfRange extends InvoiceRefusal {
        MonthsOutOfRange(int months, int atMost) {
            super(Kind.RULE, "months_out_of_range", Map.of("months", months, "atMost", atMost));
        }
    }

    /** Nobody can bill: the provider's legal entity has not been entered (ORG-1). */
    public static final class ProviderMissing extends InvoiceRefusal {
        public ProviderMissing() {
            super(Kind.UNAVAILABLE, "provider_missing", Map.of());
        }
    }

    /** The price list by which the invoice was priced has been taken back in the same moment (PRC-7): asked for again, it has other prices. */
    public static final class PricesWithdrawn extends InvoiceRefusal {
        public PricesWithdrawn() {
            super(Kind.CONFLICT, "prices_withdrawn", Map.of());
        }
    }
}
