package io.partnercloud.support.call;

/** The states of a call task, as operators filter by them. */
public enum CallStatus {
    OPEN,
    REACHED,
    UNREACHED,
    CANCELLED
}
