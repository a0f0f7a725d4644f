package io.partnercloud.localstack.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Reads one MIME message: its texts, whatever their charset and encoding, and its attachments. */
final class LetterReader {
    private final List<Letter.Attachment> attachments = new ArrayList<>();
    private String text = "";
    private String html = "";

    private LetterReader() {}

    static Letter read(byte[] message, String from, List<String> to, Instant at) throws IOException {
        var reader = new LetterReader();
        try {
            var mime = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
            reader.take(mime);
            return new Letter(
                    0,
                    at,
                    Objects.requireNonNullElse(mime.getMessageID(), ""),
                    from,
                    List.copyOf(to),
                    Objects.requireNonNullElse(mime.getSubject(), ""),
                    reader.text,
                    reader.html,
                    List.copyOf(reader.attachments),
                    message.length);
        } catch (MessagingException e) {
            throw new IOException("not a MIME message: " + e.getMessage(), e);
        }
    }

    private void take(Part part) throws MessagingException, IOException {
        var named = part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                take(parts.getBodyPart(i));
            }
        } else if (!named && part.isMimeType("text/html") && html.isEmpty()) {
            html = String.valueOf(part.getContent());
        } else if (!named && part.isMimeType("text/*") && text.isEmpty()) {
            text = String.valueOf(part.getContent());
        } else {
            attachments.add(attachment(part));
        }
    }

    private Letter.Attachment attachment(Part part) throws MessagingException, IOException {
        var name = part.getFileName() == null
                ? "part-" + (attachments.size() + 1)
                : MimeUtility.decodeText(part.getFileName());
        var type = part.getContentType().replaceAll("[\\s;].*", "").toLowerCase(Locale.ROOT);
        try (var content = part.getInputStream()) {
            return new Letter.Attachment(name, type, content.readAllBytes());
        }
    }
}
