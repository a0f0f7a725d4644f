package io.partnercloud.billing.payments.statement;

/**
 * The bounds of statements.
 *
 * @param largestFile in bytes
 * @param flawsShown how many flaws of a file are shown; all are counted
 * @param batch how many documents are written or looked at together
 * @param workers how many payers' documents are matched at once
 */
public record StatementRules(long largestFile, int flawsShown, int batch, int workers) {}
