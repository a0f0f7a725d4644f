package io.partnercloud.billing.invoicing.ledger;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;

/**
 * One movement: the amount is debited to one account and credited to another, as Дт and Кт stand in one line of a
 * journal. A posting cannot be out of balance; a correction is a new one the other way round (INV-7).
 */
public record Posting(
        ClientId client, Kind kind, Account debit, Account credit, Money amount, LocalDate on, String document) {
    /** What happened. */
    public enum Kind {
        INVOICE_ISSUED,
        INVOICE_CANCELLED,
        INVOICE_WRITTEN_OFF,
        PAYMENT_RECEIVED,
        PAYMENT_RETURNED,
        MONEY_ALLOCATED,
        ALLOCATION_TAKEN_BACK,
        CREDIT_GRANTED,
        USE_BILLED,
        ACT_ISSUED
    }

    public Posting {
        if (!amount.isPositive() || debit == credit) {
            throw new IllegalArgumentException("a posting moves a positive amount between two accounts");
        }
    }

    public static Posting invoiceIssued(ClientId client, Money total, LocalDate on, String invoice) {
        return new Posting(client, Kind.INVOICE_ISSUED, Account.RECEIVABLE, Account.UNEARNED, total, on, invoice);
    }

    public static Posting invoiceCancelled(ClientId client, Money total, LocalDate on, String invoice) {
        return new Posting(client, Kind.INVOICE_CANCELLED, Account.UNEARNED, Account.RECEIVABLE, total, on, invoice);
    }

    /** What was rendered of it is a loss: nobody will pay for it. */
    public static Posting debtLost(ClientId client, Money amount, LocalDate on, String writeOff) {
        return new Posting(
                client, Kind.INVOICE_WRITTEN_OFF, Account.BAD_DEBT, Account.RECEIVABLE, amount, on, writeOff);
    }

    /** What was not rendered of it is not asked for any more. */
    public static Posting neverRendered(ClientId client, Money amount, LocalDate on, String writeOff) {
        return new Posting(
                client, Kind.INVOICE_WRITTEN_OFF, Account.UNEARNED, Account.RECEIVABLE, amount, on, writeOff);
    }

    public static Posting paymentReceived(ClientId client, Money amount, LocalDate on, String payment) {
        return new Posting(client, Kind.PAYMENT_RECEIVED, Account.BANK, Account.ADVANCE, amount, on, payment);
    }

    public static Posting paymentReturned(ClientId client, Money amount, LocalDate on, String payment) {
        return new Posting(client, Kind.PAYMENT_RETURNED, Account.ADVANCE, Account.BANK, amount, on, payment);
    }

    /** An act has recognised so much of the invoice that is withdrawn; a later act will take it back. */
    public static Posting recognisedInVain(ClientId client, Money amount, LocalDate on, String invoice) {
        return new Posting(client, Kind.INVOICE_CANCELLED, Account.ALLOWANCE, Account.UNEARNED, amount, on, invoice);
    }

    /** INV-11: so much of the invoice was earned before it came. */
    public static Posting useBilled(ClientId client, Money amount, LocalDate on, String invoice) {
        return new Posting(client, Kind.USE_BILLED, Account.UNEARNED, Account.UNBILLED, amount, on, invoice);
    }

    /** The invoice that asked for it is withdrawn: another one will have to. */
    public static Posting useUnbilled(ClientId client, Money amount, LocalDate on, String invoice) {
        return new Posting(client, Kind.INVOICE_CANCELLED, Account.UNBILLED, Account.UNEARNED, amount, on, invoice);
    }

    /** CHG-3, INV-13: money for what will not be earned, or was earned in vain, is the client's again. */
    public static Posting creditGranted(ClientId client, Money amount, LocalDate on, String credit) {
        return new Posting(client, Kind.CREDIT_GRANTED, Account.ALLOWANCE, Account.ADVANCE, amount, on, credit);
    }

    /** INV-9: what was rendered is earned, {@code from} where it stood before; the other way round where it is taken back. */
    public static Posting actIssued(ClientId client, Account from, Money amount, LocalDate on, String act) {
        return amount.isNegative()
                ? new Posting(client, Kind.ACT_ISSUED, Account.REVENUE, from, amount.negated(), on, act)
                : new Posting(client, Kind.ACT_ISSUED, from, Account.REVENUE, amount, on, act);
    }

    public static Posting moneyAllocated(ClientId client, Money amount, LocalDate on, String invoice) {
        return new Posting(client, Kind.MONEY_ALLOCATED, Account.ADVANCE, Account.RECEIVABLE, amount, on, invoice);
    }

    public static Posting allocationTakenBack(ClientId client, Money amount, LocalDate on, String invoice) {
        return new Posting(
                client, Kind.ALLOCATION_TAKEN_BACK, Account.RECEIVABLE, Account.ADVANCE, amount, on, invoice);
    }
}
