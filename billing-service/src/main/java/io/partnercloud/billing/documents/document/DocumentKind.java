package io.partnercloud.billing.documents.document;

/** What is printed and kept. */
public enum DocumentKind {
    INVOICE,
    ACT
}
