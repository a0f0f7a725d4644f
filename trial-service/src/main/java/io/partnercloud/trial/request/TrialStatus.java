package io.partnercloud.trial.request;

/** How far a request has come: until it is accepted its own word, from then on the account's (CLI-1). */
public enum TrialStatus {
    WAITING_FOR_OPERATOR,
    REJECTED,
    REQUESTED,
    PROVISIONING,
    FAILED,
    TRIAL,
    PAID,
    BLOCKED,
    DELETED
}
