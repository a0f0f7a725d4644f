package io.partnercloud.billing.payments.statement;

/** Why a document waits for an operator. */
public enum WaitReason {
    /** The bank does not say the payer's INN. */
    NO_INN,
    /** No client has this INN. */
    PAYER_UNKNOWN,
    /** Several clients have this INN, and nothing tells which of them pays. */
    SEVERAL_CLIENTS,
    /** An invoice's number and amount fit, but it is another's than the payer's. */
    ANOTHERS_INVOICE,
    /** The payer's only account is deleted and owes nothing. */
    ACCOUNT_DELETED,
    /** An operator may have told of this money already: a payment of that amount was entered by hand. */
    TOLD_ALREADY,
    /** The same statement has come before without this document: it is most likely one of that, written differently. */
    TOLD_DIFFERENTLY,
    /** Money that is said to go back: one way or the other. */
    RETURN,
    /** Money that did not come to the provider's account. */
    NOT_PROVIDERS_ACCOUNT,
    NOT_POSITIVE,
    FOREIGN_CURRENCY,
    /** The bank's date has not come yet by our calendar. */
    IN_FUTURE,
    /** An operator undid the match. */
    MATCHED_WRONGLY,
    /** A rule refused the payment; the detail is the refusal's code. */
    REFUSED,
    /** It could not be handled; the log says more. */
    FAILED
}
