package io.partnercloud.notification.letter;

import org.jspecify.annotations.Nullable;

/**
 * Which letters of a list are wanted; what is null leaves all through.
 *
 * @param recipient a part of the address, or of the reference of whom it is for
 * @param template the slug of one
 * @param q a part of subject, text, words, address or name
 */
public record LetterFilter(
        @Nullable LetterStatus status,
        @Nullable String recipient,
        @Nullable String template,
        @Nullable String q) {}
