package io.partnercloud.billing.agreements.order;

/** How the run on the 20th goes about its work: so many clients' invoices are issued together (INV-4). */
public record MonthlyRunRules(int clientsPerTransaction) {}
