package io.partnercloud.reward.payout.schedule;

import io.partnercloud.contracts.partner.PayoutReminderDue.Step;
import io.partnercloud.platform.jobs.Due;
import io.partnercloud.platform.jobs.EachDue;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.Schedule;
import io.partnercloud.reward.payout.CorrectPayoutSet;
import io.partnercloud.reward.payout.PayoutRules;
import io.partnercloud.reward.payout.RemindOfPayout;
import io.partnercloud.reward.payout.ReminderRules;
import io.partnercloud.reward.payout.WaitingSets;
import io.partnercloud.reward.payout.WaitingSets.Waiting;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What keeps sets from waiting for ever: somebody is reminded, and an objection is answered in the end (RWD-5, RWD-8a). */
@Configuration(proxyBeanMethods = false)
class PayoutReminders {
    @Bean
    Job remindOfPayouts(
            WaitingSets waitingSets, RemindOfPayout remindOfPayout, ReminderRules reminders, PayoutRules rules) {
        return EachDue.of(
                "reward.remind-of-payouts",
                Schedule.daily(),
                Stream.of(Step.values())
                        .map(step -> Due.<Waiting>of(
                                        "are reminded of " + inWords(step),
                                        on -> waitingSets.count(step, reminders.dueSince(step, on, rules)),
                                        (on, after, limit) -> waitingSets.find(
                                                step,
                                                reminders.dueSince(step, on, rules),
                                                after.map(Waiting::id),
                                                limit),
                                        (waiting, on) -> remindOfPayout.remind(waiting, step, on))
                                .named(waiting -> waiting.id().toString())
                                .described(waiting -> waiting.partnerName() + " " + waiting.quarter() + ": "
                                        + inWords(step) + " since " + waiting.since()))
                        .toList());
    }

    @Bean
    Job answerObjections(WaitingSets waitingSets, CorrectPayoutSet correctPayoutSet, ReminderRules reminders) {
        return EachDue.daily(
                "reward.answer-objections",
                Due.<UUID>of(
                        "objections that nobody has answered are answered by the next version",
                        on -> waitingSets.countUnanswered(on.minusDays(reminders.republishDays())),
                        (on, after, limit) ->
                                waitingSets.unanswered(on.minusDays(reminders.republishDays()), after, limit),
                        (set, _) -> correctPayoutSet.answerOverdue(set, reminders.republishDays())));
    }

    private static String inWords(Step step) {
        return switch (step) {
            case COMPLETION -> "completing their set";
            case SIGNED_SCANS -> "sending signed scans";
            case ORIGINALS -> "taking in originals";
            case ANSWER_TO_OBJECTION -> "answering an objection";
            case PAYMENT -> "paying";
        };
    }
}
