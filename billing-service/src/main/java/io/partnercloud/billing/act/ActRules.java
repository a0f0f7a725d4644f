package io.partnercloud.billing.act;

/** How many clients' acts are issued in one transaction. */
public record ActRules(int clientsPerTransaction) {}
