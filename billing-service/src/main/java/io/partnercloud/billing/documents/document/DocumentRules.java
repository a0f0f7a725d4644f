package io.partnercloud.billing.documents.document;

/** How many documents are laid out at the same time. */
public record DocumentRules(int printedAtOnce) {}
