package io.partnercloud.support.work;

/** What sort of thing waits. */
public enum WorkKind {
    TICKET,
    CALL
}
