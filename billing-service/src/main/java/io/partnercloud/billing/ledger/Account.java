package io.partnercloud.billing.ledger;

/**
 * The accounts, each kept per client. Money in the bank and what the client owes stand on the debit side; its free
 * advance, what is invoiced and not yet rendered, and revenue on the credit side.
 */
public enum Account {
    BANK,
    ADVANCE,
    RECEIVABLE,
    UNEARNED,
    REVENUE
}
