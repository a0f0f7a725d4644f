package io.partnercloud.trial.account;

/**
 * The numbers of a trial (TRL-1, TRL-4, TRL-8).
 *
 * @param quietDays for so long after a trial an operator decides about the next one of the same INN
 * @param daysKept for so long the account of an ended trial or rent is kept
 */
public record TrialRules(int days, int ownUseDays, int maxUsers, int quietDays, int daysKept) {
    public TrialRules {
        if (days < 1 || ownUseDays < 1 || maxUsers < 1 || quietDays < 0 || daysKept < 0) {
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
