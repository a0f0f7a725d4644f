package io.partnercloud.platform.events;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what this process has appended and handled: two equal readings mean that nothing moved in between. */
public final class Activity {
    private final AtomicLong count = new AtomicLong();

    void happened() {
        count.incrementAndGet();
    }

    public long count() {
        return count.get();
    }
}
