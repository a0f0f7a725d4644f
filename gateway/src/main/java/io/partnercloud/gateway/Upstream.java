package io.partnercloud.gateway;

import java.util.Locale;

/** The services behind the gateway, in the order in which a business day is moved through them (OPS-4). */
public enum Upstream {
    IDENTITY("identity-service"),
    TRIAL("trial-service"),
    BILLING("billing-service"),
    REWARD("partner-reward-service"),
    SUPPORT("support-ticket-service"),
    NOTIFICATION("notification-service");

    private final String application;

    Upstream(String application) {
        this.application = application;
    }

    /** As in the names of jobs and the ids of dead letters: {@code billing}. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in the types of problems: {@code billing-service}. */
    public String application() {
        return application;
    }
}
