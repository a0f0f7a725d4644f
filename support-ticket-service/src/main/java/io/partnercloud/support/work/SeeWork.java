package io.partnercloud.support.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator looks what waits (OPS-5). */
@Service
public class SeeWork {
    private static final long MARKS = 1_000_000_000_000_000L;

    /**
     * What waits in figures.
     *
     * @param mark another whenever anything in the list is
     */
    public record Counts(WorkTally everybody, WorkTally mine, long mark) {}

    private final OpenWork work;
    private final Clock clock;

    SeeWork(OpenWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** The most urgent first. */
    @Transactional(readOnly = true)
    public List<WorkItem> list(WorkFilter filter, String operator) {
        return everything().stream().filter(item -> filter.lets(item, operator)).toList();
    }

    @Transactional(readOnly = true)
    public Counts count(String operator) {
        var all = everything();
        var mine = all.stream()
                .filter(item -> operator.equals(item.waiting().operator()))
                .toList();
        return new Counts(WorkTally.of(all), WorkTally.of(mine), mark(all));
    }

    /** The same in every process. */
    private static long mark(List<WorkItem> all) {
        var mark = 1L;
        for (WorkItem item : all) {
            var waiting = item.waiting();
            mark = 31 * mark
                    + Objects.hash(
                            waiting.id(),
                            waiting.version(),
                            waiting.dueAt(),
                            item.urgency().name());
        }
        return Math.floorMod(mark, MARKS);
    }

    private List<WorkItem> everything() {
        return work.on(LocalDate.now(clock)).stream()
                .map(waiting ->
                        new WorkItem(waiting, Urgency.of(waiting.dueAt(), waiting.waitingSince() != null, clock)))
                .sorted(WorkItem.BY_URGENCY)
                .toList();
    }
}
