package io.partnercloud.notification.letter;

import java.time.Instant;

/** The way to a mail server. */
public interface Mailer {
    /** What goes out: the envelope and what is in it. {@code messageId} is the same however often it is tried. */
    record Mail(String messageId, Address to, Template template, Instant writtenAt, ComposedLetter letter) {}

    /** A session that sends several letters over one connection; opening it never fails, sending says what came of it. */
    Session open();

    /** One connection's worth of sending. */
    interface Session extends AutoCloseable {
        Delivery send(Mail mail);

        @Override
        void close();
    }
}
