package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.Ids;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.reward.accrual.RewardCalendar;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.payout.PayoutLines.Taking;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the set of a partner for a quarter out of all that it has earned and been given nothing for (RWD-4). */
@Service
public class MakePayoutSet {
    private final PayoutSets sets;
    private final PayoutLines lines;
    private final FreezeInputs freezeInputs;
    private final RewardCalendar calendar;
    private final Outbox outbox;
    private final Clock clock;

    MakePayoutSet(
            PayoutSets sets,
            PayoutLines lines,
            FreezeInputs freezeInputs,
            RewardCalendar calendar,
            Outbox outbox,
            Clock clock) {
        this.sets = sets;
        this.lines = lines;
        this.freezeInputs = freezeInputs;
        this.calendar = calendar;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Empty where the partner has earned nothing, or has a set of this kind for the quarter: neither changes anything. */
    @Transactional
    public Optional<PayoutSet> make(PartnerId partner, Quarter quarter, PayoutKind kind) {
        requireClosed(quarter);
        sets.hold(partner);
        if (sets.contains(partner, quarter, kind)) {
            return Optional.empty();
        }
        var id = Ids.at(clock.instant());
        var taken = lines.take(new Taking(id, 1, partner, kind, YearMonth.from(quarter.lastDay()), null));
        if (taken.lines() == 0) {
            return Optional.empty();
        }
        var inputs = freezeInputs.of(partner, quarter);
        var documents = Documents.of(1, LocalDate.now(clock), taken.lines(), taken.reward(), inputs.tax());
        var set = PayoutSet.of(new PayoutSet.Core(id, partner, quarter, kind, documents, 1));
        sets.add(set, inputs);
        lines.settle(id);
        PayoutFacts.published(set).ifPresent(outbox::append);
        return Optional.of(set);
    }

    /** @throws PayoutRefusal.QuarterNotClosed while its last month is open */
    public void requireClosed(Quarter quarter) {
        if (!calendar.current().isClosed(YearMonth.from(quarter.lastDay()))) {
            throw new PayoutRefusal.QuarterNotClosed(quarter);
        }
    }
}
