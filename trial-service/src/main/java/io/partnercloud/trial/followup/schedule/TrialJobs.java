package io.partnercloud.trial.followup.schedule;

import io.partnercloud.platform.jobs.Due;
import io.partnercloud.platform.jobs.EachDue;
import io.partnercloud.platform.jobs.Job;
import io.partnercloud.platform.jobs.JobsOfTheDay;
import io.partnercloud.trial.account.ChangeAccount;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.TrialRules;
import io.partnercloud.trial.followup.AnnounceDeletion;
import io.partnercloud.trial.followup.AnnounceEnding;
import io.partnercloud.trial.followup.DueAccounts;
import io.partnercloud.trial.followup.DueAccounts.DueAccount;
import io.partnercloud.trial.followup.DueKind;
import io.partnercloud.trial.followup.FollowUpKind;
import io.partnercloud.trial.followup.OpenFollowUp;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs of a trial's life. */
@Configuration(proxyBeanMethods = false)
class TrialJobs {
    private static final int AT_ONCE = 100;

    /** What ends goes first, so that nobody is called or warned about what is over. */
    @Bean
    JobsOfTheDay trialDay() {
        return JobsOfTheDay.inOrder(
                "trial.end-trials", // TRL-4
                "trial.delete-expired", // TRL-4
                "trial.announce-endings", // TRL-4
                "trial.follow-ups", // TRL-5, TRL-6
                "trial.catch-up-updates", // CLI-4
                "trial.plan-updates"); // CLI-4
    }

    @Bean
    Job endTrials(DueAccounts accounts, ChangeAccount changeAccount, TrialRules rules) {
        return EachDue.daily(
                "trial.end-trials",
                due(
                        accounts,
                        DueKind.TRIAL_END,
                        (client, on) ->
                                changeAccount.change(client, account -> account.endTrial(on, rules.daysKept()))));
    }

    @Bean
    Job deleteExpired(DueAccounts accounts, ChangeAccount changeAccount, AnnounceDeletion announceDeletion) {
        return EachDue.daily(
                "trial.delete-expired",
                due(
                        accounts,
                        DueKind.DELETION,
                        (client, on) -> changeAccount.change(client, account -> account.deleteExpired(on))),
                due(accounts, DueKind.DELETION_NOTICE, announceDeletion::announce));
    }

    @Bean
    Job announceEndings(DueAccounts accounts, AnnounceEnding announceEnding) {
        return EachDue.daily("trial.announce-endings", due(accounts, DueKind.ENDING_NOTICE, announceEnding::announce));
    }

    @Bean
    Job followUps(DueAccounts accounts, OpenFollowUp openFollowUp) {
        return EachDue.daily(
                "trial.follow-ups",
                due(
                        accounts,
                        DueKind.SUPPORT_CALL,
                        (client, _) -> openFollowUp.open(client, FollowUpKind.SUPPORT_CALL)),
                due(accounts, DueKind.SALES_CALL, (client, _) -> openFollowUp.open(client, FollowUpKind.SALES_CALL)));
    }

    private static Due<DueAccount> due(DueAccounts accounts, DueKind what, BiConsumer<ClientId, LocalDate> work) {
        return Due.<DueAccount>of(
                        said(what),
                        on -> accounts.count(what, on),
                        (on, after, limit) -> accounts.find(what, on, after.map(DueAccount::id), limit),
                        (account, on) -> work.accept(account.id(), on))
                .named(account -> account.id().toString())
                .described(account -> account.login() + " " + account.name())
                .together(AT_ONCE);
    }

    private static String said(DueKind what) {
        return switch (what) {
            case TRIAL_END -> "trials end";
            case DELETION -> "accounts are deleted";
            case DELETION_NOTICE -> "clients are told that their account will be deleted";
            case ENDING_NOTICE -> "clients are told that their trial will end";
            case SUPPORT_CALL -> "clients are to be called by support";
            case SALES_CALL -> "clients are to be called by sales";
        };
    }
}
