package io.partnercloud.notification.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The letters there are (NTF-1). The slug names the template's files and is what callers and history see. */
public enum Template {
    TRIAL_ACCESS,
    TRIAL_ACCESS_PARTNER_COPY,
    TRIAL_REJECTED,
    PROVISIONING_FAILED,
    PROVISIONING_FAILED_ALERT,
    TRIAL_ENDING,
    TRIAL_ENDED,
    UPDATES_ANNOUNCED,
    UPDATE_MOVED,
    UPDATES_FINISHED,
    DELETION_DUE,
    SERVICE_END_DUE,
    SERVICE_ENDED,
    ACCOUNT_DELETED,
    INVOICE_ISSUED,
    PAYMENT_REMINDER,
    INVOICE_PAID,
    ACCESS_BLOCKED,
    ACCESS_RESTORED,
    CALLS_UNANSWERED,
    WANTS_TO_GO_ON_ALERT,
    TICKET_OPENED,
    TICKET_ALERT,
    TICKET_MESSAGE_ALERT,
    TICKET_REOPENED_ALERT,
    TICKET_DUE_SOON_ALERT,
    TICKET_OVERDUE_ALERT,
    TICKET_ANSWERED,
    TICKET_WAITS,
    TICKET_CLOSED,
    PASSWORD_LINK,
    PASSWORD_FORGOTTEN,
    CLIENT_USER_LINK,
    PASSWORD_CHANGED,
    SECOND_FACTOR_CHANGED,
    PROGRAM_KEY_EXPIRES,
    EMAIL_CONFIRMATION,
    EMAIL_CHANGE_ASKED,
    EMAIL_CHANGED,
    NEW_DEVICE,
    MEMBERSHIP_REQUESTED,
    MEMBERSHIP_GRANTED,
    MEMBERSHIP_REFUSED,
    MEMBERSHIP_ENDED,
    MEMBER_INVITED,
    PAYOUT_DOCUMENTS_READY,
    PAYOUT_MADE_BY_HAND,
    PAYOUT_REMINDER,
    PAYOUT_ALERT,
    QUESTIONNAIRE_ANSWERED,
    QUESTIONNAIRE_DECLINED,
    PARTNER_APPLICATION_REFUSED,
    CONTRACT_SIGNED,
    CONTRACT_AMENDED,
    CONTRACT_ENDED,
    PARTNER_CODE_ASSIGNED,
    ATTRIBUTION_CLAIM_FILED,
    ATTRIBUTION_CLAIM_ACCEPTED,
    ATTRIBUTION_CLAIM_REFUSED,
    CLIENTS_HANDED_OVER,
    CLIENTS_TAKEN_OVER;

    /** A reminder, which a person can do without: without its consent it gets none (PRT-5). What it must know it is told anyway. */
    boolean isByConsent() {
        return this == PROGRAM_KEY_EXPIRES;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Template> bySlug(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }
}
