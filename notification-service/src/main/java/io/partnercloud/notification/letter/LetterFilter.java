package io.partnercloud.notification.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which letters of a list are wanted; what is null leaves all through.
 *
 * @param recipient a part of the address, or of the reference of whom it is for
 * @param template the slug of one
 * @param q a part of subject, text, words, address, name or message id
 * @param from written on that day or later, and {@code to} on that day or earlier
 * @param client what is about that client
 * @param event what that event asked for
 */
public record LetterFilter(
        @Nullable LetterStatus status,
        @Nullable String recipient,
        @Nullable String template,
        @Nullable String q,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID client,
        @Nullable UUID event) {}
