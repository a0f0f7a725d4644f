package io.partnercloud.platform.jobs;

import java.time.LocalDate;
import java.util.List;

/**
 * A job with so many subjects, each for itself, that all replicas work on one run: it is cut into ranges of keys, and who
 * is free takes the next one. What {@link Job} promises holds for the whole of it: a date runs once.
 */
public interface SharedJob extends Job {
    /** Some neighbouring subjects, both ends included; the keys mean something to the job only. */
    record Range(String first, String last, int subjects) {}

    /** Cuts what is due on that date into ranges, each as large as one transaction ought to be. */
    List<Range> ranges(LocalDate on);

    /** The subjects of the range that are due and not done. */
    List<String> due(LocalDate on, Range range);

    /** In the transaction that is running: all of these subjects; if one of them fails, each is tried by itself. */
    void handle(LocalDate on, List<String> subjects);

    /** The same by one process alone. */
    @Override
    default void run(JobRun run) {
        var ranges = ranges(run.on());
        run.total(ranges.stream().mapToLong(Range::subjects).sum());
        for (var range : ranges) {
            var subjects = due(run.on(), range);
            try {
                run.chunk(() -> {
                    handle(run.on(), subjects);
                    return subjects.size();
                });
            } catch (RuntimeException _) { // one of them fails: only this one is to be parked
                subjects.forEach(subject -> run.subject(subject, () -> handle(run.on(), List.of(subject))));
            }
        }
    }
}
