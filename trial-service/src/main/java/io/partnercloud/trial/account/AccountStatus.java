package io.partnercloud.trial.account;

/** The account's state by name (CLI-1), as lists show it and filter by it. */
public enum AccountStatus {
    REQUESTED,
    PROVISIONING,
    FAILED,
    TRIAL,
    PAID,
    BLOCKED,
    DELETED
}
