package io.partnercloud.trial.followup.schedule;

import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.followup.DueAccounts;
import io.partnercloud.trial.followup.DueKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A daily job over the accounts that are due for something: in chunks, and one by one where a chunk fails. */
final class AccountJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(AccountJob.class);
    private static final int CHUNK = 100;
    private static final int SAMPLES = 5;

    /** What is done with an account that is due for {@code what}. */
    record Step(DueKind what, BiConsumer<ClientId, LocalDate> work) {}

    private final String name;
    private final int order;
    private final DueAccounts accounts;
    private final List<Step> steps;

    AccountJob(String name, int order, DueAccounts accounts, Step... steps) {
        this.name = name;
        this.order = order;
        this.accounts = accounts;
        this.steps = List.of(steps);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily();
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var subjects = 0L;
        var summary = new ArrayList<String>();
        var samples = new ArrayList<String>();
        for (var step : steps) {
            var count = accounts.count(step.what, on);
            subjects += count;
            summary.add(step.what + ": " + count);
            accounts.samples(step.what, on, SAMPLES).forEach(sample -> samples.add(step.what + " " + sample));
        }
        return new JobPreview(subjects, String.join(", ", summary), samples);
    }

    @Override
    public void run(JobRun run) {
        run.total(steps.stream()
                .mapToLong(step -> accounts.count(step.what, run.on()))
                .sum());
        for (var step : steps) {
            var due = accounts.find(step.what, run.on(), null, CHUNK);
            while (!due.isEmpty()) {
                handle(run, step, due);
                due = accounts.find(step.what, run.on(), due.getLast(), CHUNK);
            }
        }
    }

    private static void handle(JobRun run, Step step, List<ClientId> due) {
        try {
            run.chunk(() -> {
                due.forEach(client -> step.work.accept(client, run.on()));
                return due.size();
            });
        } catch (RuntimeException failure) {
            LOG.warn("{} goes on one by one: {}", step.what, failure.toString());
            due.forEach(client -> run.subject(client.toString(), () -> step.work.accept(client, run.on())));
        }
    }
}
