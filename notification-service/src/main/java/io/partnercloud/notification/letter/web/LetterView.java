package io.partnercloud.notification.letter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.notification.letter.Letter;
import io.partnercloud.notification.letter.LetterStatus;
import io.partnercloud.notification.letter.ListedLetter;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter in a list: who, what, how far it came. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterView(
        UUID id,
        String template,
        String recipient,
        @Nullable String recipientName,
        @Nullable String clientName,
        @Nullable String email,
        LetterStatus status,
        @Nullable String subject,
        int attempts,
        @Nullable String problem,
        @Nullable String addressRefused,
        Instant writtenAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt) {

    static LetterView of(ListedLetter listed) {
        return of(listed.letter(), listed.recipientName(), listed.clientName());
    }

    static LetterView of(Letter letter) {
        return of(letter, null, null);
    }

    private static LetterView of(Letter letter, @Nullable String recipientName, @Nullable String clientName) {
        return new LetterView(
                letter.id(),
                letter.template().slug(),
                letter.recipient().reference(),
                recipientName,
                clientName,
                letter.email(),
                letter.status(),
                letter.subject(),
                letter.attempts(),
                letter.problem(),
                letter.addressRefused(),
                letter.writtenAt(),
                letter.nextAttemptAt(),
                letter.sentAt());
    }
}
