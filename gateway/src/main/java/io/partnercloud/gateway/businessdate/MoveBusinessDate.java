package io.partnercloud.gateway.businessdate;

import io.partnercloud.gateway.GatewaySettings;
import io.partnercloud.gateway.Upstream;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * OPS-4. Moves the whole sandbox day by day: on each day service after service runs its due jobs, and the next one begins
 * only when everything that this caused has come to rest everywhere. One move at a time here; a second gateway cannot
 * spoil it, because services accept the very next day only.
 */
@Component
@Profile("sandbox")
class MoveBusinessDate {
    private static final Logger LOG = LoggerFactory.getLogger(MoveBusinessDate.class);

    private final ServiceDates dates;
    private final GatewaySettings.BusinessDate rule;
    private final AtomicReference<@Nullable Move> running = new AtomicReference<>();
    private volatile @Nullable String error;

    /** A move that is under way: the last day that is done, and the one to get to. */
    private record Move(LocalDate reached, LocalDate to) {}

    MoveBusinessDate(ServiceDates dates, GatewaySettings.BusinessDate rule) {
        this.dates = dates;
        this.rule = rule;
    }

    /** Where the sandbox stands: during a move the last finished day, else the earliest of the services' dates. */
    BusinessDateView now() {
        var move = running.get();
        if (move != null) {
            return new BusinessDateView(move.reached(), null, move.to(), null);
        }
        var date = dates.all().values().stream().flatMap(Optional::stream).min(LocalDate::compareTo);
        return new BusinessDateView(
                date.orElseThrow(() -> new BusinessDateRefusal.Stuck("gateway", "no service answers")),
                null,
                null,
                error);
    }

    /** A short move is done when this returns; a longer one goes on by itself, and {@link #now} shows how far it is. */
    BusinessDateView moveTo(LocalDate to) {
        if (!running.compareAndSet(null, new Move(to, to))) {
            throw new BusinessDateRefusal.Moving();
        }
        var goesOn = false;
        try {
            var start = startingDates();
            var from = start.values().stream().min(LocalDate::compareTo).orElseThrow();
            var days = daysToMove(from, to);
            running.set(new Move(from, to));
            error = null;
            if (days > rule.inOneAnswer()) {
                goesOn = true;
                Thread.ofVirtual().name("business-date").start(() -> moveAlone(start, from, to));
                return new BusinessDateView(from, days, to, null);
            }
            move(start, from, to);
            return new BusinessDateView(to, days, null, null);
        } finally {
            if (!goesOn) {
                running.set(null);
            }
        }
    }

    private int daysToMove(LocalDate from, LocalDate to) {
        var days = to.toEpochDay() - from.toEpochDay();
        if (days < 0) {
            throw new BusinessDateRefusal.Backwards(from, to);
        }
        if (days > rule.furthest()) {
            throw new BusinessDateRefusal.TooFar(from, rule.furthest());
        }
        return (int) days;
    }

    private Map<Upstream, LocalDate> startingDates() {
        var found = new EnumMap<Upstream, LocalDate>(Upstream.class);
        dates.all()
                .forEach((upstream, date) -> found.put(
                        upstream,
                        date.orElseThrow(
                                () -> new BusinessDateRefusal.Stuck(upstream.application(), "it does not answer"))));
        return found;
    }

    private void moveAlone(Map<Upstream, LocalDate> start, LocalDate from, LocalDate to) {
        try {
            move(start, from, to);
        } catch (RuntimeException e) {
            LOG.error("the business date got stuck on its way to {}", to, e);
            error = e instanceof BusinessDateRefusal.Stuck stuck ? stuck.reason() : "see the gateway's log";
        } finally {
            running.set(null);
        }
    }

    /** A move that was cut short may have left services a day apart: who is ahead already is not asked again. */
    private void move(Map<Upstream, LocalDate> start, LocalDate from, LocalDate to) {
        var atRest = rest();
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            for (Upstream upstream : Upstream.values()) {
                if (day.isAfter(start.getOrDefault(upstream, from))) {
                    dates.move(upstream, day);
                    atRest = restAfter(upstream, atRest);
                }
            }
            running.set(new Move(day, to));
        }
    }

    /** Most days bring nothing new to most services: then the one that was moved is the only one to ask. */
    private Map<Upstream, Quiet> restAfter(Upstream moved, Map<Upstream, Quiet> before) {
        return dates.look(moved).equals(before.get(moved)) ? before : rest();
    }

    /** Waits until two looks in a row find everything settled and nothing new. */
    private Map<Upstream, Quiet> rest() {
        var deadline = System.nanoTime() + rule.settleWithin().toNanos();
        var last = Map.<Upstream, Quiet>of();
        while (true) {
            var look = dates.lookEverywhere();
            if (look.equals(last) && look.values().stream().allMatch(Quiet::isSettled)) {
                return look;
            }
            if (System.nanoTime() - deadline > 0) {
                throw new BusinessDateRefusal.Stuck("gateway", "still waiting for " + reasons(look));
            }
            last = look;
            LockSupport.parkNanos(rule.poll().toNanos());
        }
    }

    private static String reasons(Map<Upstream, Quiet> look) {
        return look.values().stream()
                .flatMap(quiet -> quiet.waitingFor().stream())
                .collect(Collectors.joining(", "));
    }
}
