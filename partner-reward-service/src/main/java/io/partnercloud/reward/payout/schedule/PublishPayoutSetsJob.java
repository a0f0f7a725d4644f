package io.partnercloud.reward.payout.schedule;

import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.platform.jobs.Schedule;
import io.partnercloud.platform.jobs.SharedJob;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.DueSets;
import io.partnercloud.reward.payout.DueSets.Expected;
import io.partnercloud.reward.payout.MakePayoutSet;
import io.partnercloud.reward.payout.PayoutKind;
import io.partnercloud.reward.payout.PayoutRules;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On a quarter's first day, once the month before is closed: the sets for the quarter that is over (RWD-4). */
@Component
class PublishPayoutSetsJob implements SharedJob {
    private static final int SAMPLES = 10;

    private final DueSets dueSets;
    private final MakePayoutSet makePayoutSet;
    private final PayoutRules rules;

    PublishPayoutSetsJob(DueSets dueSets, MakePayoutSet makePayoutSet, PayoutRules rules) {
        this.dueSets = dueSets;
        this.makePayoutSet = makePayoutSet;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "reward.publish-payout-sets";
    }

    @Override
    public Schedule schedule() {
        return Schedule.firstDayOfQuarter();
    }

    /** As of what is accrued now, also while the quarter's last month is open. Who gets none is named first. */
    @Override
    public JobPreview preview(LocalDate on) {
        var quarter = quarterBefore(on);
        var all = dueSets.expected(quarter, PayoutKind.AUTOMATIC);
        var paid = all.stream().filter(each -> each.reward().isPositive()).toList();
        var carried = all.size() - paid.size();
        var sum = Money.sum(paid.stream().map(Expected::reward).toList());
        return new JobPreview(
                all.size(),
                sum,
                "publishes %d sets for %s, %s before tax; carries the sums of %d partners, which are not above zero; %d have no code of four digits; %d more have only other services, or what is held"
                        .formatted(
                                paid.size(),
                                quarter,
                                sum,
                                carried,
                                dueSets.withoutCode(quarter, PayoutKind.AUTOMATIC),
                                dueSets.withoutAny(quarter, PayoutKind.AUTOMATIC)),
                Stream.concat(
                                all.reversed().stream()
                                        .filter(each -> !each.reward().isPositive())
                                        .map(each -> each.partner() + ": " + each.reward() + ", carried"),
                                paid.stream().map(each -> each.partner() + ": " + each.reward()))
                        .limit(SAMPLES)
                        .toList());
    }

    @Override
    public List<Range> ranges(LocalDate on) {
        if (!schedule().isDue(on)) {
            return List.of();
        }
        var quarter = quarterBefore(on);
        makePayoutSet.requireClosed(quarter);
        var due = dueSets.due(quarter, PayoutKind.AUTOMATIC);
        var size = rules.partnersPerTransaction();
        return IntStream.iterate(0, start -> start < due.size(), start -> start + size)
                .mapToObj(start -> due.subList(start, Math.min(start + size, due.size())))
                .map(part ->
                        new Range(part.getFirst().toString(), part.getLast().toString(), part.size()))
                .toList();
    }

    @Override
    public List<String> due(LocalDate on, Range range) {
        return dueSets
                .due(quarterBefore(on), PayoutKind.AUTOMATIC, partner(range.first()), partner(range.last()))
                .stream()
                .map(PartnerId::toString)
                .toList();
    }

    @Override
    public void handle(LocalDate on, List<String> partners) {
        partners.forEach(each -> makePayoutSet.make(partner(each), quarterBefore(on), PayoutKind.AUTOMATIC));
    }

    private static Quarter quarterBefore(LocalDate on) {
        return Quarter.of(Quarter.of(on).firstDay().minusDays(1));
    }

    private static PartnerId partner(String id) {
        return new PartnerId(UUID.fromString(id));
    }
}
