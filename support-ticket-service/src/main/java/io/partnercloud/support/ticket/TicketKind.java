package io.partnercloud.support.ticket;

/** What a ticket is about (TKT-3). */
public enum TicketKind {
    QUESTION(false),
    ATTRIBUTION_CLAIM(false),
    MISSING_PAYOUT(false),
    CONSULTATION(true),
    BACKUP_ARCHIVE(true),
    MOVE_UPDATE(true),
    ITS_REGISTRATION(true),
    CHANGE_PARAMETERS(true),
    OTHER(false);

    private final boolean needsClient;

    TicketKind(boolean needsClient) {
        this.needsClient = needsClient;
    }

    /** A partner's affair with the programme, of which its client sees nothing. */
    boolean isForPartnersOnly() {
        return this == ATTRIBUTION_CLAIM || this == MISSING_PAYOUT;
    }

    /** Whether it makes sense only for a certain client's account. */
    boolean needsClient() {
        return needsClient;
    }
}
