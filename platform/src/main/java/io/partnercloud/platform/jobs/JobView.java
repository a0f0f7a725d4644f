package io.partnercloud.platform.jobs;

import io.partnercloud.platform.export.Columns;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A job as operators see it (OPS-2): through which date it is done and how its last run went. */
public record JobView(
        String name,
        String schedule,
        int order,
        @Nullable LocalDate doneThrough,
        @Nullable JobRunView lastRun) {
    static final Comparator<JobView> BY_NAME = Comparator.comparing(JobView::name);
    static final Map<String, Comparator<JobView>> SORTABLE = Map.of("name", BY_NAME);
    static final Columns<JobView> COLUMNS = Columns.<JobView>of("jobs", "Задания")
            .text("Name", "Задание", JobView::name)
            .text("Schedule", "Расписание", JobView::schedule)
            .number("Order", "Порядок", JobView::order)
            .day("Done through", "Сделано по", JobView::doneThrough)
            .word("Last run", "Последний запуск", JobView::lastStatus, JobRunView::inRussian);

    private @Nullable RunStatus lastStatus() {
        return lastRun == null ? null : lastRun.status();
    }
}
