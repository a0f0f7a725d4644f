package io.partnercloud.reward.client;

/** The statuses by which the cabinet counts clients (CAB-1). */
public enum ClientStatus {
    TRIAL,
    PAID,
    BLOCKED,
    DELETED
}
