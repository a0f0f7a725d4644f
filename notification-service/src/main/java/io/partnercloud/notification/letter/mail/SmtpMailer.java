package io.partnercloud.notification.letter.mail;

import io.micrometer.core.instrument.MeterRegistry;
import io.partnercloud.notification.letter.Delivery;
import io.partnercloud.notification.letter.LetterSettings;
import io.partnercloud.notification.letter.Mailer;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends by SMTP ({@code spring.mail.*}): one connection per batch, opened when the first letter needs it. */
@Component
class SmtpMailer implements Mailer {
    private static final Logger log = LoggerFactory.getLogger(SmtpMailer.class);

    private final JavaMailSenderImpl server;
    private final MimeLetters mimeLetters;
    private final MeterRegistry meters;

    SmtpMailer(JavaMailSenderImpl server, LetterSettings settings, MeterRegistry meters) {
        this.server = server;
        this.meters = meters;
        this.mimeLetters = new MimeLetters(settings);
    }

    @Override
    public Session open() {
        return new SmtpSession();
    }

    private final class SmtpSession implements Session {
        private @Nullable Transport transport;
        private @Nullable String unreachable;

        @Override
        public Delivery send(Mail mail) {
            var delivery = deliver(mail);
            meters.counter("letters.deliveries", "template", mail.template().slug(), "outcome", outcome(delivery))
                    .increment();
            return delivery;
        }

        private Delivery deliver(Mail mail) {
            MimeMessage message;
            try {
                message = mimeLetters.of(mail, server.getSession());
            } catch (AddressException e) {
                return new Delivery.AddressRefused("not an e-mail address: " + e.getMessage());
            } catch (MessagingException | UnsupportedEncodingException e) {
                return new Delivery.LetterRefused(
                        "cannot be put into MIME: " + e.getClass().getSimpleName());
            }
            var connected = connected();
            return connected == null
                    ? new Delivery.Failed(String.valueOf(unreachable))
                    : sendOver(connected, message, mail.messageId());
        }

        private Delivery sendOver(Transport connected, MimeMessage message, String messageId) {
            try {
                connected.sendMessage(message, message.getAllRecipients());
                return new Delivery.Accepted(messageId);
            } catch (MessagingException e) {
                return SmtpReplies.outcome(e);
            }
        }

        /** Null where the server cannot be reached; the rest of the batch does not wait for it again. */
        private @Nullable Transport connected() {
            if (transport != null && transport.isConnected()) {
                return transport;
            }
            close();
            if (unreachable != null) {
                return null;
            }
            try {
                var fresh = server.getSession().getTransport("smtp");
                fresh.connect(
                        server.getHost(), server.getPort(), given(server.getUsername()), given(server.getPassword()));
                transport = fresh;
                return fresh;
            } catch (MessagingException e) {
                unreachable = "no connection to the mail server: " + SmtpReplies.say(e);
                return null;
            }
        }

        private static String outcome(Delivery delivery) {
            return switch (delivery) {
                case Delivery.Accepted _ -> "accepted";
                case Delivery.AddressRefused _ -> "address-refused";
                case Delivery.LetterRefused _ -> "letter-refused";
                case Delivery.Failed _ -> "failed";
            };
        }

        /** An empty name is no name: without one no sign-in is tried. */
        private static @Nullable String given(@Nullable String setting) {
            return setting == null || setting.isEmpty() ? null : setting;
        }

        @Override
        public void close() {
            if (transport == null) {
                return;
            }
            try {
                transport.close();
            } catch (MessagingException e) {
                log.debug("the mail server hung up first: {}", SmtpReplies.say(e));
            }
            transport = null;
        }
    }
}
