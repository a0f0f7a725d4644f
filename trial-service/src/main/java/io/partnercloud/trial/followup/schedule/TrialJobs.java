package io.partnercloud.trial.followup.schedule;

import io.partnercloud.platform.jobs.Job;
import io.partnercloud.trial.account.ChangeAccount;
import io.partnercloud.trial.account.TrialRules;
import io.partnercloud.trial.followup.AnnounceDeletion;
import io.partnercloud.trial.followup.AnnounceEnding;
import io.partnercloud.trial.followup.DueAccounts;
import io.partnercloud.trial.followup.DueKind;
import io.partnercloud.trial.followup.FollowUpKind;
import io.partnercloud.trial.followup.OpenFollowUp;
import io.partnercloud.trial.followup.schedule.AccountJob.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of a trial's life. What ends goes first within a date, so that nobody is called or warned about what is over. */
@Configuration(proxyBeanMethods = false)
class TrialJobs {

    /** TRL-4. */
    @Bean
    Job endTrials(DueAccounts due, ChangeAccount changeAccount, TrialRules rules) {
        return new AccountJob(
                "trial.end-trials",
                10,
                due,
                new Step(
                        DueKind.TRIAL_END,
                        (client, on) ->
                                changeAccount.change(client, account -> account.endTrial(on, rules.daysKept()))));
    }

    /** TRL-4. */
    @Bean
    Job deleteExpired(DueAccounts due, ChangeAccount changeAccount, AnnounceDeletion announceDeletion) {
        return new AccountJob(
                "trial.delete-expired",
                20,
                due,
                new Step(
                        DueKind.DELETION,
                        (client, on) -> changeAccount.change(client, account -> account.deleteExpired(on))),
                new Step(DueKind.DELETION_NOTICE, announceDeletion::announce));
    }

    /** TRL-4. */
    @Bean
    Job announceEndings(DueAccounts due, AnnounceEnding announceEnding) {
        return new AccountJob(
                "trial.announce-endings", 30, due, new Step(DueKind.ENDING_NOTICE, announceEnding::announce));
    }

    /** TRL-5, TRL-6. */
    @Bean
    Job followUps(DueAccounts due, OpenFollowUp openFollowUp) {
        return new AccountJob(
                "trial.follow-ups",
                40,
                due,
                new Step(DueKind.SUPPORT_CALL, (client, on) -> openFollowUp.open(client, FollowUpKind.SUPPORT_CALL)),
                new Step(DueKind.SALES_CALL, (client, on) -> openFollowUp.open(client, FollowUpKind.SALES_CALL)));
    }
}
