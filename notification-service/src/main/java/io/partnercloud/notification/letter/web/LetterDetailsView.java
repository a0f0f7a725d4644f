package io.partnercloud.notification.letter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.partnercloud.notification.letter.Letter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter with its text, the secret masked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterDetailsView(
        @JsonUnwrapped LetterView letter,
        UUID event,
        int round,
        @Nullable String messageId,
        boolean secretKept,
        @Nullable String text) {

    static LetterDetailsView of(Letter letter, @Nullable String text) {
        return new LetterDetailsView(
                LetterView.of(letter), letter.event(), letter.round(), letter.messageId(), letter.awaitsSecret(), text);
    }
}
