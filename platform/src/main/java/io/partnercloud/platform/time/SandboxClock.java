package io.partnercloud.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sandbox's clock (OPS-4): the time of day is the real one, the date is some days ahead. The offset lies in the
 * database, so that all replicas read the same date; it only grows.
 */
public final class SandboxClock extends Clock {
    private final Clock real;
    private final JdbcClient jdbc;
    private volatile int offsetDays;

    SandboxClock(Clock real, JdbcClient jdbc) {
        this.real = real;
        this.jdbc = jdbc;
    }

    @Override
    public Instant instant() {
        return real.instant().atZone(Moscow.ZONE).plusDays(offsetDays).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var moved = new SandboxClock(real.withZone(zone), jdbc);
        moved.offsetDays = offsetDays;
        return moved;
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    /**
     * Moves the business date; today's date changes nothing.
     *
     * @throws IllegalArgumentException for a date that has passed
     */
    public void moveTo(LocalDate date) {
        if (date.isBefore(today())) {
            throw new IllegalArgumentException(
                    "the business date only moves forward: " + date + " is before " + today());
        }
        var days = Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.now(real), date));
        jdbc.sql("update business_clock set offset_days = ? where offset_days < ?")
                .params(days, days)
                .update();
        refresh();
    }

    /** Reads what another replica may have set. */
    void refresh() {
        offsetDays = jdbc.sql("select offset_days from business_clock")
                .query(Integer.class)
                .single();
    }
}
