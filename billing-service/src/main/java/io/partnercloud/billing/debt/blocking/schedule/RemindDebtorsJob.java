package io.partnercloud.billing.debt.blocking.schedule;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.debt.blocking.DebtRules;
import io.partnercloud.billing.debt.blocking.Debtors;
import io.partnercloud.billing.debt.blocking.RemindDebtor;
import io.partnercloud.billing.debt.blocking.Standing;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every day: reminds whoever will be blocked in three days or tomorrow (BLK-1). */
@Component
class RemindDebtorsJob implements Job {
    private static final int PAGE = 500;

    private final Debtors debtors;
    private final RemindDebtor remindDebtor;
    private final DebtRules rules;

    RemindDebtorsJob(Debtors debtors, RemindDebtor remindDebtor, DebtRules rules) {
        this.debtors = debtors;
        this.remindDebtor = remindDebtor;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "billing.remind-debtors";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily();
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var due = rules.reminderDaysBefore().stream()
                .flatMap(days -> debtors.blockedIn(days, on, Optional.empty(), PAGE).stream())
                .toList();
        var samples = due.stream()
                .limit(10)
                .map(each -> each.client() + " " + each.service() + " would be blocked on " + each.blockOn())
                .toList();
        return new JobPreview(due.size(), due.size() + " reminders (at most the first " + PAGE + " a day)", samples);
    }

    @Override
    public void run(JobRun run) {
        for (var days : rules.reminderDaysBefore()) {
            var after = Optional.<ClientId>empty();
            for (var page = debtors.blockedIn(days, run.on(), after, PAGE);
                    !page.isEmpty();
                    page = debtors.blockedIn(days, run.on(), after, PAGE)) {
                for (Standing debtor : page) {
                    run.subject(
                            debtor.client() + " " + days + " days before",
                            () -> remindDebtor.remind(debtor.client(), days, run.on()));
                }
                after = Optional.of(page.getLast().client());
            }
        }
    }
}
