package io.partnercloud.contracts;

/** The topics: each service publishes on exactly one. */
public final class Topics {
    public static final String TRIAL = "trial.events";
    public static final String BILLING = "billing.events";
    public static final String PARTNER = "partner.events";
    public static final String SUPPORT = "support.events";
    public static final String IDENTITY = "identity.events";

    private Topics() {}
}
