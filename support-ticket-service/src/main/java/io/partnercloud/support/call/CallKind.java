package io.partnercloud.support.call;

/** Why a client is called: whether it could start (TRL-5), or whether it wants to go on (TRL-6). */
public enum CallKind {
    SUPPORT_CALL,
    SALES_CALL
}
