package io.partnercloud.notification.letter;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as history keeps it: without its secret.
 *
 * @param email null until the contact is known
 * @param awaitsSecret whether the sealed secret is still kept for sending
 * @param subject the subject as sent, null before
 * @param text the text as sent, the secret masked; null before
 * @param problem what went wrong at the last attempt
 * @param addressRefused why the address is marked as refused (NTF-3), if it is
 */
public record Letter(
        UUID id,
        UUID event,
        Template template,
        Recipient recipient,
        @Nullable String email,
        LetterStatus status,
        Map<String, String> words,
        boolean hasSecret,
        boolean awaitsSecret,
        @Nullable String subject,
        @Nullable String text,
        int round,
        int attempts,
        @Nullable String problem,
        Instant writtenAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String messageId,
        @Nullable String addressRefused) {

    /** Whether an operator may send it again, or why not. */
    void requireSendable() {
        switch (status) {
            case WAITING_FOR_CONTACT -> throw new LetterRefusal.StillWaiting(id);
            case DUE -> throw new LetterRefusal.StillDue(id);
            case SENT, REFUSED, PARKED -> {
                if (hasSecret && !awaitsSecret) {
                    throw new LetterRefusal.SecretGone(id);
                }
            }
        }
    }
}
