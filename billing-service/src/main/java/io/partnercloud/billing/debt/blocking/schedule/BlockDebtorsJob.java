package io.partnercloud.billing.debt.blocking.schedule;

import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.debt.blocking.BlockDebtor;
import io.partnercloud.billing.debt.blocking.Debtors;
import io.partnercloud.billing.debt.blocking.Standing;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.JobRun;
import io.partnercloud.platform.jobs.Schedule;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every day: blocks whoever is past the paid period and past the due date (BLK-1). */
@Component
class BlockDebtorsJob implements Job {
    private static final int PAGE = 500;

    private final Debtors debtors;
    private final BlockDebtor blockDebtor;

    BlockDebtorsJob(Debtors debtors, BlockDebtor blockDebtor) {
        this.debtors = debtors;
        this.blockDebtor = blockDebtor;
    }

    @Override
    public String name() {
        return "billing.block-debtors";
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily();
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public JobPreview preview(LocalDate on) {
        var count = debtors.countToBlock(on);
        var samples = debtors.toBlock(on, Optional.empty(), 10).stream()
                .map(each -> each.client() + " " + each.service() + " paid through " + each.paidThrough() + ", to pay "
                        + each.toPay())
                .toList();
        return new JobPreview(count, count + " services would be blocked on " + on, samples);
    }

    @Override
    public void run(JobRun run) {
        run.total(debtors.countToBlock(run.on()));
        var after = Optional.<ClientId>empty();
        for (var page = debtors.toBlock(run.on(), after, PAGE);
                !page.isEmpty();
                page = debtors.toBlock(run.on(), after, PAGE)) {
            for (Standing debtor : page) {
                run.subject(debtor.client().toString(), () -> blockDebtor.block(debtor.client(), run.on()));
            }
            after = Optional.of(page.getLast().client());
        }
    }
}
