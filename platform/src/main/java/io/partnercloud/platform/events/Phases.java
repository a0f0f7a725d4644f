package io.partnercloud.platform.events;

/** When the parts start and, in reverse, stop: consumers stop first, then the web server, the relay last. */
final class Phases {
    static final int TOPICS = -2000;
    static final int RELAY = -1000;
    static final int CONSUMERS = Integer.MAX_VALUE - 100;

    private Phases() {}
}
