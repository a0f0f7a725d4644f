package io.partnercloud.billing.payments.statement;

/** The name of a {@link Fate}, as it is stored and shown. */
public enum DocumentState {
    PENDING,
    MATCHED,
    WAITING,
    IGNORED,
    RETURNED,
    KEPT,
    NOT_EXECUTED;

    public static DocumentState of(Fate fate) {
        return switch (fate) {
            case Fate.Pending _ -> PENDING;
            case Fate.Matched _ -> MATCHED;
            case Fate.Waiting _ -> WAITING;
            case Fate.Ignored _ -> IGNORED;
            case Fate.Returned _ -> RETURNED;
            case Fate.Kept _ -> KEPT;
            case Fate.NotExecuted _ -> NOT_EXECUTED;
        };
    }
}
