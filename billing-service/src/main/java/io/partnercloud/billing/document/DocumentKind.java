package io.partnercloud.billing.document;

/** What is printed and kept. */
public enum DocumentKind {
    INVOICE,
    ACT
}
