package io.partnercloud.billing.agreements.ending.schedule;

import io.partnercloud.billing.agreements.ending.EndGivenUp;
import io.partnercloud.billing.agreements.ending.Endings;
import io.partnercloud.billing.invoicing.subscription.SubscriptionId;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every day: ends what was given up and is paid no further. */
@Component
class EndGivenUpJob implements Job {
    private static final int PAGE = 500;

    private final Endings endings;
    private final EndGivenUp endGivenUp;

    EndGivenUpJob(Endings endings, EndGivenUp endGivenUp) {
        this.endings = endings;
        this.endGivenUp = endGivenUp;
    }

    @Override
    public String name() {
        return "billing.end-given-up";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily();
    }

    /** Before debtors are blocked: what has ended owes nothing. */
    @Override
    public int order() {
        return 38;
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var count = endings.countOverOn(on);
        var samples = endings.overOn(on, Optional.empty(), 10).stream()
                .map(due -> due.client().toString())
                .toList();
        return new JobPreview(count, count + " services that were given up end", samples);
    }

    @Override
    public void run(JobRun run) {
        run.total(endings.countOverOn(run.on()));
        var after = Optional.<SubscriptionId>empty();
        for (var page = endings.overOn(run.on(), after, PAGE);
                !page.isEmpty();
                page = endings.overOn(run.on(), after, PAGE)) {
            for (var due : page) {
                run.subject(due.client().toString(), () -> endGivenUp.end(due.client(), due.subscription(), run.on()));
            }
            after = Optional.of(page.getLast().subscription());
        }
    }
}
