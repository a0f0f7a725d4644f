package io.partnercloud.platform.events;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How events are sent and handled.
 *
 * @param partitions of a topic that is created
 * @param concurrency how many threads of one process handle events
 * @param session how long a process that is silent keeps its share of the topics
 */
@ConfigurationProperties("partnercloud.events")
record EventsProperties(
        @DefaultValue("12") int partitions,
        @DefaultValue("2") int concurrency,
        @DefaultValue("10s") Duration session,
        @DefaultValue Relay relay,
        @DefaultValue Handling handling) {

    /**
     * @param poll how often the leader looks without being woken, should a call from another process be lost
     * @param election how often who does not lead tries to
     * @param backoff the first pause after a failure; it doubles up to {@code longestBackoff}
     * @param drain how long a stopping process goes on to send what is committed
     * @param retention how long sent events are kept
     */
    record Relay(
            @DefaultValue("200") int batch,
            @DefaultValue("5s") Duration poll,
            @DefaultValue("500ms") Duration election,
            @DefaultValue("200ms") Duration backoff,
            @DefaultValue("5s") Duration longestBackoff,
            @DefaultValue("10s") Duration sendTimeout,
            @DefaultValue("5s") Duration drain,
            @DefaultValue("7d") Duration retention) {}

    /**
     * @param attempts how often an event is tried before its key is parked
     * @param backoff the pause after the first attempt; it doubles
     * @param longestBackoff between attempts while the database is away
     * @param retention how long it is known which events were handled
     */
    record Handling(
            @DefaultValue("3") int attempts,
            @DefaultValue("200ms") Duration backoff,
            @DefaultValue("5s") Duration longestBackoff,
            @DefaultValue("90d") Duration retention) {}
}
