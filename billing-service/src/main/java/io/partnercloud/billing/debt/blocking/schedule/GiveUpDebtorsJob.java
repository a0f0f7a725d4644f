package io.partnercloud.billing.debt.blocking.schedule;

import io.partnercloud.billing.debt.blocking.Block;
import io.partnercloud.billing.debt.blocking.Blocks;
import io.partnercloud.billing.debt.blocking.DebtRules;
import io.partnercloud.billing.debt.blocking.GiveUpDebtor;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every day: warns debtors that were blocked long ago, and in the end asks for the deletion of their accounts (BLK-2). */
@Component
class GiveUpDebtorsJob implements Job {
    private final Blocks blocks;
    private final GiveUpDebtor giveUpDebtor;
    private final DebtRules rules;

    GiveUpDebtorsJob(Blocks blocks, GiveUpDebtor giveUpDebtor, DebtRules rules) {
        this.blocks = blocks;
        this.giveUpDebtor = giveUpDebtor;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "billing.delete-debtors";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily();
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var due = due(on);
        return new JobPreview(
                due.size(),
                due.size() + " debtors to be warned or given up",
                due.stream()
                        .limit(10)
                        .map(each -> each.client() + " loses " + each.service() + " on " + each.deletionOn())
                        .toList());
    }

    @Override
    public void run(JobRun run) {
        var due = due(run.on());
        run.total(due.size());
        for (var block : due) {
            run.subject(block.client() + " " + block.service(), () -> giveUpDebtor.proceed(block, run.on()));
        }
    }

    private List<Block> due(LocalDate on) {
        var daysBefore = Stream.concat(Stream.of(0), rules.deletionNoticeDaysBefore().stream())
                .toList();
        var furthest = daysBefore.stream().max(Integer::compare).orElse(0);
        return blocks.endingBy(on.plusDays(furthest)).stream()
                .filter(block -> !block.deletionOn().isAfter(on)
                        || daysBefore.stream()
                                .anyMatch(days -> block.deletionOn().equals(on.plusDays(days))))
                .toList();
    }
}
