package io.partnercloud.notification.letter.mail;

import io.partnercloud.notification.letter.Address;
import io.partnercloud.notification.letter.ComposedLetter;
import io.partnercloud.notification.letter.LetterSettings;
import io.partnercloud.notification.letter.Mailer.Mail;
import io.partnercloud.platform.time.Moscow;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Letters as MIME: multipart/alternative of text and HTML in UTF-8; around it multipart/mixed where a file goes along. */
final class MimeLetters {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final LetterSettings settings;

    MimeLetters(LetterSettings settings) {
        this.settings = settings;
    }

    MimeMessage of(Mail mail, Session session) throws MessagingException, UnsupportedEncodingException {
        var message = new Numbered(session, mail.messageId());
        message.setFrom(new InternetAddress(settings.from(), settings.fromName(), UTF_8));
        message.setReplyTo(
                new InternetAddress[] {new InternetAddress(settings.supportEmail(), settings.brand(), UTF_8)});
        message.setRecipient(Message.RecipientType.TO, recipient(mail.to()));
        message.setSubject(mail.letter().subject(), UTF_8);
        message.setHeader("Date", date(mail.writtenAt()));
        message.setHeader("X-Letter-Template", mail.template().slug());
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answering machine answers us
        fill(message, mail.letter());
        message.saveChanges();
        return message;
    }

    /** The business time at which the letter was written, as RFC 5322 writes dates. */
    private static String date(Instant writtenAt) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(writtenAt.atZone(Moscow.ZONE));
    }

    private static void fill(MimePart message, ComposedLetter letter) throws MessagingException {
        var alternative = new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html"));
        var attachment = letter.attachment();
        if (attachment == null) {
            message.setContent(alternative);
            return;
        }
        var words = new MimeBodyPart();
        words.setContent(alternative);
        var file = part(BYTE_ORDER_MARK + attachment.text().replace("\n", "\r\n"), "plain");
        file.setDisposition(MimeBodyPart.ATTACHMENT);
        file.setFileName(attachment.fileName());
        message.setContent(new MimeMultipart("mixed", words, file));
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** One address and nothing beside it: no name, list or group. Cyrillic domains are written in ASCII (RFC 3490). */
    private static InternetAddress recipient(Address to) throws AddressException, UnsupportedEncodingException {
        var at = to.email().lastIndexOf('@');
        if (at < 1) {
            throw new AddressException("no @ in it");
        }
        var bare = to.email().substring(0, at + 1) + ascii(to.email().substring(at + 1));
        var address = new InternetAddress(bare, true);
        if (address.isGroup() || !bare.equals(address.getAddress())) {
            throw new AddressException("more than an address");
        }
        address.setPersonal(Typed.oneLine(to.name()), UTF_8);
        return address;
    }

    private static String ascii(String domain) throws AddressException {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException _) {
            throw new AddressException("the domain is not a domain");
        }
    }

    /** A message that keeps the Message-ID it was given. */
    private static final class Numbered extends MimeMessage {
        private final String messageId;

        Numbered(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
