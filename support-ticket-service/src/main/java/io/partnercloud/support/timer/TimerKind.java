package io.partnercloud.support.timer;

/** What a timer waits for (TKT-2). */
public enum TimerKind {
    FIRST_ANSWER,
    SOLUTION
}
