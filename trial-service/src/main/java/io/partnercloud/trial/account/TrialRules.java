package io.partnercloud.trial.account;

/** The numbers of the trial rules; configuration, with the values of TRL-1 and TRL-8 as defaults. */
public record TrialRules(int days, int ownUseDays, int maxUsers, int quietDays) {
    public TrialRules {
        if (days < 1 || ownUseDays < 1 || maxUsers < 1 || quietDays < 0) {
            throw new IllegalArgumentException("a trial needs days and users");
        }
    }

    /** TRL-1. How many days a trial lasts, the day of provisioning included. */
    public int daysOf(Purpose purpose) {
        return switch (purpose) {
            case CLIENT -> days;
            case OWN_USE -> ownUseDays;
        };
    }
}
