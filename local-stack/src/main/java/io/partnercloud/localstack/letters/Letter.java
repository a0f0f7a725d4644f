package io.partnercloud.localstack.letters;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A letter as it came by SMTP.
 *
 * @param to the recipients of the envelope, not of the header
 * @param text the plain text, empty when there is none
 * @param html the HTML text, empty when there is none
 * @param size octets as received
 */
public record Letter(
        long id,
        Instant receivedAt,
        String messageId,
        String from,
        List<String> to,
        String subject,
        String text,
        String html,
        List<Attachment> attachments,
        int size) {

    /** A file that came with a letter. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Attachment(String name, String type, byte[] content) {}

    Letter withId(long newId) {
        return new Letter(newId, receivedAt, messageId, from, to, subject, text, html, attachments, size);
    }

    boolean isTo(String part) {
        return to.stream().anyMatch(address -> containsIgnoringCase(address, part));
    }

    boolean hasSubject(String part) {
        return containsIgnoringCase(subject, part);
    }

    private static boolean containsIgnoringCase(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
