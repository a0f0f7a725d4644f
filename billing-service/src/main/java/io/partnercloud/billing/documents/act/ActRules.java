package io.partnercloud.billing.documents.act;

/** How many clients' acts are issued in one transaction. */
public record ActRules(int clientsPerTransaction) {}
