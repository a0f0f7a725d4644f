package io.partnercloud.notification.letter;

import org.jspecify.annotations.Nullable;

/** A letter in words: a subject, the same text plain and as HTML, and perhaps a text file beside it. */
public record ComposedLetter(
        String subject, String text, String html, @Nullable Attachment attachment) {
    /** A small text file. */
    public record Attachment(String fileName, String text) {}

    @Override
    public String toString() {
        return "ComposedLetter[…]"; // it may hold a secret
    }
}
