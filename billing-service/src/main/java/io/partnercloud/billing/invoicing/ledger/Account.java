package io.partnercloud.billing.invoicing.ledger;

/** The accounts, each kept per client; {@code ADVANCE}, {@code UNEARNED} and {@code REVENUE} grow on the credit side, the others on the debit side. */
public enum Account {
    BANK,
    /** Money that no invoice has used. */
    ADVANCE,
    /** What invoices still ask for. */
    RECEIVABLE,
    /** Rendered and recognised; its invoice is still to come (INV-11). */
    UNBILLED,
    /** Invoiced and on no act yet. */
    UNEARNED,
    /** Given back and on no act yet: it will lessen the revenue. */
    ALLOWANCE,
    /** Rendered, and nobody will pay for it: a loss. */
    BAD_DEBT,
    REVENUE
}
