package io.partnercloud.notification.letter;

import org.jspecify.annotations.Nullable;

/** A letter in a list, with the names of whom it is for and of the client it is about, as far as they are known. */
public record ListedLetter(
        Letter letter,
        @Nullable String recipientName,
        @Nullable String clientName) {}
