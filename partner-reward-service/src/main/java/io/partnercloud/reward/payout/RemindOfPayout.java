package io.partnercloud.reward.payout;

import io.partnercloud.contracts.partner.PayoutReminderDue;
import io.partnercloud.contracts.partner.PayoutReminderDue.Step;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.reward.payout.WaitingSets.Waiting;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells once that a set waits for somebody (RWD-5). */
@Service
public class RemindOfPayout {
    private final PayoutSets sets;
    private final WaitingSets waitingSets;
    private final ReminderRules reminders;
    private final PayoutRules rules;
    private final Outbox outbox;

    RemindOfPayout(
            PayoutSets sets, WaitingSets waitingSets, ReminderRules reminders, PayoutRules rules, Outbox outbox) {
        this.sets = sets;
        this.waitingSets = waitingSets;
        this.reminders = reminders;
        this.rules = rules;
        this.outbox = outbox;
    }

    /** Nothing where the step has been done meanwhile, or has been told of. */
    @Transactional
    public void remind(Waiting waiting, Step step, LocalDate on) {
        var stillWaits = sets.lock(waiting.id())
                .filter(set -> set.status() == ReminderRules.state(step)
                        && set.core().documents().version() == waiting.version())
                .isPresent();
        if (stillWaits && waitingSets.remember(waiting, step, on)) {
            outbox.append(new PayoutReminderDue(
                    waiting.id(),
                    waiting.partner().value(),
                    waiting.partnerName(),
                    waiting.quarter(),
                    waiting.total(),
                    waiting.version(),
                    step,
                    waiting.since(),
                    reminders.by(step, waiting.publishedOn(), waiting.since(), rules)));
        }
    }
}
