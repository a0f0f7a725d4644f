package io.partnercloud.billing.ledger;

import io.partnercloud.billing.client.ClientId;
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
        PAYMENT_RECEIVED,
        PAYMENT_RETURNED,
        MONEY_ALLOCATED,
        ALLOCATION_TAKEN_BACK,
        CREDIT_GRANTED,
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

    public static Posting paymentReceived(ClientId client, Money amount, LocalDate on, String payment) {
        return new Posting(client, Kind.PAYMENT_RECEIVED, Account.BANK, Account.ADVANCE, amount, on, payment);
    }

    public static Posting paymentReturned(ClientId client, Money amount, LocalDate on, String payment) {
        return new Posting(client, Kind.PAYMENT_RETURNED, Account.ADVANCE, Account.BANK, amount, on, payment);
    }

    /** CHG-3, INV-13: what is not earned any more is the client's again. */
    public static Posting creditGranted(ClientId client, Money amount, LocalDate on, String credit) {
        return new Posting(client, Kind.CREDIT_GRANTED, Account.UNEARNED, Account.ADVANCE, amount, on, credit);
    }

    /** INV-9: what was rendered is earned; where more is taken back than was rendered, it is not. Not for nothing. */
    public static Posting actIssued(ClientId client, Money total, LocalDate on, String act) {
        return total.isNegative()
                ? new Posting(client, Kind.ACT_ISSUED, Account.REVENUE, Account.UNEARNED, total.negated(), on, act)
                : new Posting(client, Kind.ACT_ISSUED, Account.UNEARNED, Account.REVENUE, total, on, act);
    }

    public static Posting moneyAllocated(ClientId client, Money amount, LocalDate on, String invoice) {
        return new Posting(client, Kind.MONEY_ALLOCATED, Account.ADVANCE, Account.RECEIVABLE, amount, on, invoice);
    }

    public static Posting allocationTakenBack(ClientId client, Money amount, LocalDate on, String invoice) {
        return new Posting(
                client, Kind.ALLOCATION_TAKEN_BACK, Account.RECEIVABLE, Account.ADVANCE, amount, on, invoice);
    }
}
