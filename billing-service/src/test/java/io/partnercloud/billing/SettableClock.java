package io.partnercloud.billing;

import io.partnercloud.platform.time.Moscow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Noon of whatever day a test needs, also a past one. */
public final class SettableClock extends Clock {
    private volatile LocalDate today = LocalDate.parse("2026-10-20");

    public void set(String date) {
        today = LocalDate.parse(date);
    }

    public LocalDate today() {
        return today;
    }

    @Override
    public Instant instant() {
        return today.atTime(LocalTime.NOON).atZone(Moscow.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return Moscow.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
