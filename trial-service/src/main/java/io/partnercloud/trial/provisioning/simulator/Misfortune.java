package io.partnercloud.trial.provisioning.simulator;

import io.partnercloud.trial.requisites.Email;

/** What goes wrong at the simulated provider: told by the contact's e-mail, so that a demo and tests can choose it. */
public enum Misfortune {
    NONE,
    /** {@code fail-once@…}: the first call fails, nothing is made. */
    FIRST_CALL_FAILS,
    /** {@code fail-always@…}: every call fails, nothing is made. */
    EVERY_CALL_FAILS,
    /** {@code lost-answer@…}: the first call makes the account and then fails. */
    FIRST_ANSWER_IS_LOST,
    /** {@code slow-answer@…}: the first call makes the account and takes long to say so; the time to kill who waits. */
    FIRST_ANSWER_IS_SLOW;

    public static Misfortune of(Email contact) {
        return named(contact.localPart());
    }

    /** Of an infobase whose name says so, while it is updated. */
    public static Misfortune ofInfobase(String name) {
        return named(name);
    }

    private static Misfortune named(String word) {
        return switch (word) {
            case "fail-once" -> FIRST_CALL_FAILS;
            case "fail-always" -> EVERY_CALL_FAILS;
            case "lost-answer" -> FIRST_ANSWER_IS_LOST;
            case "slow-answer" -> FIRST_ANSWER_IS_SLOW;
            case String _ -> NONE;
        };
    }

    /** Whether nothing is made in the call of that number. */
    public boolean failsBefore(int call) {
        return switch (this) {
            case FIRST_CALL_FAILS -> call == 1;
            case EVERY_CALL_FAILS -> true;
            case NONE, FIRST_ANSWER_IS_LOST, FIRST_ANSWER_IS_SLOW -> false;
        };
    }

    /** Whether the answer to the call of that number is lost. */
    public boolean failsAfter(int call) {
        return this == FIRST_ANSWER_IS_LOST && call == 1;
    }

    /** Whether the answer to the call of that number takes long. */
    public boolean isSlowIn(int call) {
        return this == FIRST_ANSWER_IS_SLOW && call == 1;
    }
}
