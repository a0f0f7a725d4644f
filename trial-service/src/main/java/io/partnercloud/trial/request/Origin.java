package io.partnercloud.trial.request;

/** Where a request came from (TRL-2). */
public enum Origin {
    CABINET,
    SITE
}
