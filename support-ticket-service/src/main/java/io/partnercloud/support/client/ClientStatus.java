package io.partnercloud.support.client;

/** How a client's account stands (CLI-1), as far as the support line must know. */
public enum ClientStatus {
    REQUESTED,
    FAILED,
    TRIAL,
    PAID,
    BLOCKED,
    DELETED
}
