package io.partnercloud.billing.payments.statement;

/**
 * The bounds of statements.
 *
 * @param largestFile in bytes
 * @param flawsShown how many flaws of a file are shown; all are counted
 * @param batch how many documents are written or looked at together
 * @param workers how many payers' documents are matched at once
 * @param daysTold how many days a payment entered by hand may lie from the document that is the same money
 */
public record StatementRules(long largestFile, int flawsShown, int batch, int workers, int daysTold) {}
