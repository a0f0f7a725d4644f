package io.partnercloud.platform.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A job that goes through whatever is due on its date, one kind after the other; its preview counts what its run would do. */
public final class EachDue implements Job {
    private static final int SAMPLES = 10;

    private final String name;
    private final Schedule schedule;
    private final List<? extends Due<?>> kinds;

    private EachDue(String name, Schedule schedule, List<? extends Due<?>> kinds) {
        this.name = name;
        this.schedule = schedule;
        this.kinds = List.copyOf(kinds);
    }

    public static EachDue daily(String name, Due<?>... kinds) {
        return of(name, Schedule.daily(), List.of(kinds));
    }

    public static EachDue of(String name, Schedule schedule, List<? extends Due<?>> kinds) {
        return new EachDue(name, schedule, kinds);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Schedule schedule() {
        return schedule;
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var counts = kinds.stream().map(kind -> kind.count(on)).toList();
        var summary = IntStream.range(0, kinds.size())
                .mapToObj(each -> kinds.get(each).summary(counts.get(each), on))
                .collect(Collectors.joining(", "));
        var samples = kinds.stream()
                .flatMap(kind -> kind.samples(on, Math.max(1, SAMPLES / kinds.size())))
                .toList();
        return new JobPreview(counts.stream().mapToLong(Long::longValue).sum(), summary, samples);
    }

    @Override
    public void run(JobRun run) {
        run.total(kinds.stream().mapToLong(kind -> kind.count(run.on())).sum());
        kinds.forEach(kind -> kind.workThrough(run));
    }
}
