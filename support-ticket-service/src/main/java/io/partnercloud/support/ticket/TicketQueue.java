package io.partnercloud.support.ticket;

/** The queues of the desk (TKT-5). */
public enum TicketQueue {
    LINE,
    /** The premium clients' own (TKT-2). */
    PREMIUM,
    SETTLEMENTS,
    PARTNERS;

    /** Where a new ticket comes. */
    static TicketQueue of(TicketKind kind, boolean premium) {
        return switch (kind) {
            case MISSING_PAYOUT -> SETTLEMENTS;
            case ATTRIBUTION_CLAIM -> PARTNERS;
            case QUESTION, CONSULTATION, BACKUP_ARCHIVE, MOVE_UPDATE, ITS_REGISTRATION, CHANGE_PARAMETERS, OTHER ->
                premium ? PREMIUM : LINE;
        };
    }
}
