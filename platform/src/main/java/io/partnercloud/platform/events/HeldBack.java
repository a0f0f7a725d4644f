package io.partnercloud.platform.events;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The keys whose last event could not be sent, each with the time of its next attempt. */
final class HeldBack {
    private record Pause(Instant until, Duration length) {}

    private final Duration shortest;
    private final Duration longest;
    private final Map<Outgoing.Key, Pause> pauses = new HashMap<>();

    HeldBack(Duration shortest, Duration longest) {
        this.shortest = shortest;
        this.longest = longest;
    }

    /** Each further failure doubles the pause. */
    void failed(Outgoing.Key key, Instant now) {
        var before = pauses.get(key);
        var length = before == null ? shortest : shorter(before.length().multipliedBy(2), longest);
        pauses.put(key, new Pause(now.plus(length), length));
    }

    void sent(Outgoing.Key key) {
        pauses.remove(key);
    }

    Collection<Outgoing.Key> at(Instant now) {
        return pauses.entrySet().stream()
                .filter(entry -> entry.getValue().until().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How long to wait for the next attempt at any of them, at most so long. */
    Duration untilNext(Instant now, Duration atMost) {
        return pauses.values().stream()
                .map(Pause::until)
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until))
                .reduce(atMost, HeldBack::shorter);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
