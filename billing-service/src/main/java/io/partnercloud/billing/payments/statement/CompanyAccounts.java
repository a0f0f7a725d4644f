package io.partnercloud.billing.payments.statement;

/** Where the accounts of our own companies are kept (ORG-1). */
public interface CompanyAccounts {
    OwnAccounts current();
}
