package io.partnercloud.reward.accrual.schedule;

import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import io.partnercloud.reward.accrual.Accruals;
import io.partnercloud.reward.accrual.CloseMonth;
import io.partnercloud.reward.accrual.RewardCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the 1st the month before is closed (RWD-3). */
@Component
class CloseMonthJob implements Job {
    private final CloseMonth closeMonth;
    private final RewardCalendar calendar;
    private final Accruals accruals;

    CloseMonthJob(CloseMonth closeMonth, RewardCalendar calendar, Accruals accruals) {
        this.closeMonth = closeMonth;
        this.calendar = calendar;
        this.accruals = accruals;
    }

    @Override
    public String name() {
        return "reward.close-month";
    }

    @Override
    public Schedule schedule() {
        return Schedule.monthlyOn(1);
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var month = monthBefore(on);
        if (calendar.current().isClosed(month)) {
            return new JobPreview(0, month + " is closed already", List.of());
        }
        var total = accruals.totalOf(month);
        return new JobPreview(
                1,
                "closes %s: %d accruals, of them %d held, %s earned"
                        .formatted(month, total.lines(), total.held(), total.amount()),
                List.of(month.toString()));
    }

    @Override
    public void run(JobRun run) {
        var month = monthBefore(run.on());
        run.total(1);
        run.subject(month.toString(), () -> closeMonth.close(month));
    }

    private static YearMonth monthBefore(LocalDate date) {
        return YearMonth.from(date).minusMonths(1);
    }
}
