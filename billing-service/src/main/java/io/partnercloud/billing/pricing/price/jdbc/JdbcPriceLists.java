package io.partnercloud.billing.pricing.price.jdbc;

import io.partnercloud.billing.pricing.price.PriceList;
import io.partnercloud.billing.pricing.price.PriceLists;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Answers from memory what cannot change any more, so that a price costs no query. A list never changes under its id, and
 * lists begin in the future only (PRC-7): which one is in force today or was earlier stays true for ever, in every
 * replica. About a later day the database is asked each time.
 */
@Component
class JdbcPriceLists implements PriceLists {
    /** A list for the day that begins now may still be on its way into the database: no transaction takes so long. */
    private static final LocalTime SETTLED = LocalTime.of(0, 5);

    private final PriceListRows rows;
    private final Clock clock;
    private final Map<String, History> histories = new ConcurrentHashMap<>();
    private final Map<UUID, PriceList> lists = new ConcurrentHashMap<>();

    JdbcPriceLists(PriceListRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A tariff's lists by their first day; up to {@code settledThrough} no other can come between them. */
    private record History(NavigableMap<LocalDate, UUID> since, LocalDate settledThrough) {}

    @Override
    public Optional<PriceList> inForce(String tariff, LocalDate on) {
        var history = histories.get(tariff);
        if (history == null || on.isAfter(history.settledThrough)) {
            history = look(tariff);
        }
        var inForce = history.since.floorEntry(on);
        if (inForce == null) {
            return Optional.empty();
        }
        return list(inForce.getValue()).or(() -> inForce(tariff, on)); // taken back a moment ago: look again
    }

    private History look(String tariff) {
        var now = LocalDateTime.now(clock);
        var settledThrough =
                now.toLocalTime().isBefore(SETTLED) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        var history = new History(rows.history(tariff), settledThrough);
        if (!history.since.isEmpty()) { // not whatever name somebody asks for
            histories.put(tariff, history);
        }
        return history;
    }

    private Optional<PriceList> list(UUID id) {
        var known = lists.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        var read = rows.read(id);
        read.ifPresent(list -> lists.put(id, list));
        return read;
    }
}
