package io.partnercloud.trial.account;

/** Whom a trial is for: a client, or the partner itself (PRT-9). */
public enum Purpose {
    CLIENT,
    OWN_USE
}
