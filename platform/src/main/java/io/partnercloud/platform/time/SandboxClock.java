package io.partnercloud.platform.time;

import io.partnercloud.platform.jdbc.Signals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A business clock whose date can be moved forward (OPS-4). By how many days it is ahead stands in the database, so that
 * all replicas agree and a restart changes nothing; the time of day is the real one.
 */
public final class SandboxClock extends Clock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxClock.class);
    /** On it processes tell each other that the date was moved. */
    static final String CHANNEL = "business_clock";
    /** Should the call that the date was moved be lost. */
    private static final Duration REFRESH = Duration.ofSeconds(30);

    private final Clock real;
    private final JdbcClient jdbc;
    private final Duration refresh;
    private volatile int days;
    private volatile @Nullable Thread refresher;

    /** @param startsOn the date of a sandbox whose date was never moved, today where it is null */
    SandboxClock(Clock real, JdbcClient jdbc, @Nullable LocalDate startsOn) {
        this(real, jdbc, startsOn, REFRESH);
    }

    SandboxClock(Clock real, JdbcClient jdbc, @Nullable LocalDate startsOn, Duration refresh) {
        this.refresh = refresh;
        this.real = real;
        this.jdbc = jdbc;
        if (startsOn != null) {
            jdbc.sql("update business_clock set days = :days where days = 0")
                    .param("days", daysUntil(startsOn))
                    .update();
        }
        this.days = stored();
    }

    private int daysUntil(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.ofInstant(real.instant(), getZone()), date));
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** The same moved time, read off in another zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        var moved = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return moved.withZone(other);
            }

            @Override
            public Instant instant() {
                return moved.instant();
            }
        };
    }

    @Override
    public Instant instant() {
        return real.instant().plus(days, ChronoUnit.DAYS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), getZone());
    }

    /** Jumps to this date, for tests; jobs that become due run soon after, in order. */
    public synchronized void moveTo(LocalDate date) {
        var ahead = daysUntil(date);
        var moved = jdbc.sql("update business_clock set days = :days where days <= :days")
                .param("days", ahead)
                .update();
        if (moved == 0) {
            throw new IllegalArgumentException("the business date is past %s already: %s".formatted(date, today()));
        }
        days = ahead;
        Signals.call(jdbc, CHANNEL);
    }

    @Override
    public void start() {
        var thread = Thread.ofVirtual().name("business clock").unstarted(this::refresh);
        refresher = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var running = refresher;
        refresher = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return refresher != null;
    }

    /** The date is there before anybody starts to work by it. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1000;
    }

    private void refresh() {
        while (Thread.currentThread().equals(refresher)) {
            try {
                Thread.sleep(refresh);
                follow();
            } catch (InterruptedException _) {
                return;
            } catch (DataAccessException e) {
                LOG.debug("the business date could not be refreshed", e);
            }
        }
    }

    /** Not while this process moves the date itself: what was read before must not take it back afterwards. */
    synchronized void follow() {
        days = stored();
    }

    private int stored() {
        return jdbc.sql("select days from business_clock").query(Integer.class).single();
    }
}
