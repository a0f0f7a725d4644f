package io.partnercloud.platform.events;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator does with the events that wait (OPS-3). Their ids say which service keeps them: {@code billing-<uuid>}. */
class DeadLetters {
    private final ParkedEvents parked;
    private final EventHandling handling;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Traces traces;
    private final Audit audit;
    private final String prefix;

    DeadLetters(
            ParkedEvents parked,
            EventHandling handling,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Traces traces,
            Audit audit,
            String service) {
        this.parked = parked;
        this.handling = handling;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.traces = traces;
        this.audit = audit;
        this.prefix = service + "-";
    }

    Page<DeadLetterView> list(@Nullable String status, PageQuery query) {
        var wanted = status == null ? "PARKED" : status;
        var items = jdbc.sql("select * from parked_events where status = ? order by seq desc limit ? offset ?")
                .params(wanted, query.size(), query.offset())
                .query((row, _) -> new DeadLetterView(
                        prefix + row.getString("id"),
                        row.getString("kind"),
                        row.getString("status"),
                        row.getString("topic"),
                        row.getString("key"),
                        row.getString("type"),
                        row.getString("event_id"),
                        row.getString("cause"),
                        row.getInt("attempts"),
                        row.getString("reason"),
                        row.getTimestamp("parked_at").toInstant()))
                .list();
        var total = jdbc.sql("select count(*) from parked_events where status = ?")
                .param(wanted)
                .query(Long.class)
                .single();
        return Page.of(items, query, total);
    }

    /**
     * Replays, in order, the parked events of this one's key up to the first that fails; answers how many went through.
     *
     * @throws DeadLetterRefusal where there is nothing to replay or the first one failed again
     */
    int replay(String id) {
        var letter = parkedOne(id);
        if (letter.envelope() == null) {
            throw new DeadLetterRefusal.FailedAgain(id, "the record cannot be read; drop it with a reason");
        }
        var replayed = 0;
        for (var waiting : parked.waitingOfKey(letter.topic(), letter.key())) {
            try {
                replayed += replayOne(waiting);
            } catch (RuntimeException e) {
                transaction.executeWithoutResult(_ -> parked.failedAgain(waiting, Causes.text(e)));
                if (replayed == 0) {
                    throw new DeadLetterRefusal.FailedAgain(prefix + waiting, Causes.text(e));
                }
                return replayed;
            }
        }
        return replayed;
    }

    void drop(String id, String reason) {
        var letter = parkedOne(id);
        transaction.executeWithoutResult(_ -> {
            parked.lock(letter.topic(), letter.key());
            if (!parked.end(letter.id(), "DROPPED", reason)) {
                throw new DeadLetterRefusal.AlreadyEnded(id, "ended");
            }
            audit.record("dead-letter.dropped", "dead-letter:" + id, reason, Map.of("status", "PARKED"), null);
        });
    }

    private int replayOne(UUID id) {
        var replayed = transaction.execute(_ -> {
            var found = parked.find(id).orElseThrow();
            parked.lock(found.topic(), found.key());
            var envelope = found.envelope();
            if (envelope == null || !parked.end(id, "REPLAYED", null)) {
                return 0;
            }
            EventHandling.read(envelope)
                    .ifPresent(event -> traces.continued(envelope.traceparent(), "replay " + envelope.type(), () -> {
                        handling.handle(envelope, event);
                        return event;
                    }));
            audit.record("dead-letter.replayed", "dead-letter:" + prefix + id, null, Map.of("status", "PARKED"), null);
            return 1;
        });
        return replayed == null ? 0 : replayed;
    }

    private ParkedEvents.Parked parkedOne(String id) {
        var letter = uuid(id);
        if (!letter.status().equals("PARKED")) {
            throw new DeadLetterRefusal.AlreadyEnded(id, letter.status());
        }
        return letter;
    }

    private ParkedEvents.Parked uuid(String id) {
        if (!id.startsWith(prefix)) {
            throw new DeadLetterRefusal.Unknown(id);
        }
        try {
            return parked.find(UUID.fromString(id.substring(prefix.length())))
                    .orElseThrow(() -> new DeadLetterRefusal.Unknown(id));
        } catch (IllegalArgumentException _) {
            throw new DeadLetterRefusal.Unknown(id);
        }
    }
}
