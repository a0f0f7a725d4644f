package io.partnercloud.localstack;

/** A deployable of the platform as the local stack starts it: its module, port, database and modest heap. */
public enum Service {
    IDENTITY("identity-service", 8081, "identity", 160),
    TRIAL("trial-service", 8082, "trial", 160),
    BILLING("billing-service", 8083, "billing", 192),
    REWARD("partner-reward-service", 8084, "reward", 160),
    SUPPORT("support-ticket-service", 8085, "support", 160),
    NOTIFICATION("notification-service", 8086, "notification", 160),
    GATEWAY("gateway", 8080, "gateway", 160);

    /** Where the gateway's health and metrics answer; the others answer on their own port. */
    static final int GATEWAY_MANAGEMENT_PORT = 8090;

    private final String module;
    private final int defaultPort;
    private final String database;
    private final int heapMegabytes;

    Service(String module, int defaultPort, String database, int heapMegabytes) {
        this.module = module;
        this.defaultPort = defaultPort;
        this.database = database;
        this.heapMegabytes = heapMegabytes;
    }

    /** The Maven module, which is also the name of the process and its log. */
    public String module() {
        return module;
    }

    public String database() {
        return database;
    }

    int defaultPort() {
        return defaultPort;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }

    /** The variable by which the others are told where this service answers. */
    String uriVariable() {
        return name() + "_URI";
    }
}
