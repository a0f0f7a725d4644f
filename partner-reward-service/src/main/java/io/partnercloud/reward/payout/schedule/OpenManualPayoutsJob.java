package io.partnercloud.reward.payout.schedule;

import io.partnercloud.contracts.values.Ids;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import io.partnercloud.platform.reference.CalendarYears;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.DueSets;
import io.partnercloud.reward.payout.ManualPayouts;
import io.partnercloud.reward.payout.PayoutRules;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** On a quarter's first day: a task for each partner with rewards on hosting or corporate clients in the quarter that is over (RWD-9). */
@Component
class OpenManualPayoutsJob implements Job {
    private static final int SAMPLES = 10;

    private final DueSets dueSets;
    private final ManualPayouts manualPayouts;
    private final CalendarYears calendarYears;
    private final PayoutRules rules;
    private final Clock clock;

    OpenManualPayoutsJob(
            DueSets dueSets, ManualPayouts manualPayouts, CalendarYears calendarYears, PayoutRules rules, Clock clock) {
        this.dueSets = dueSets;
        this.manualPayouts = manualPayouts;
        this.calendarYears = calendarYears;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reward.open-manual-payouts";
    }

    @Override
    public Schedule schedule() {
        return Schedule.firstDayOfQuarter();
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var due = dueSets.byHand(quarterBefore(on));
        return new JobPreview(
                due.size(),
                due.size() + " partners get their set for " + quarterBefore(on) + " by hand",
                due.stream().limit(SAMPLES).map(PartnerId::toString).toList());
    }

    @Override
    public void run(JobRun run) {
        var due = dueSets.byHand(quarterBefore(run.on()));
        run.total(due.size());
        due.forEach(partner -> run.subject(partner.toString(), () -> open(partner, run.on())));
    }

    private void open(PartnerId partner, LocalDate on) {
        var dueOn = calendarYears.current().nth(Quarter.of(on), rules.manualWorkingDays());
        manualPayouts.open(Ids.at(clock.instant()), partner, quarterBefore(on), dueOn, on);
    }

    private static Quarter quarterBefore(LocalDate on) {
        return Quarter.of(Quarter.of(on).firstDay().minusDays(1));
    }
}
