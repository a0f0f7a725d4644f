package io.partnercloud.notification.letter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.partnercloud.notification.letter.Address;
import io.partnercloud.notification.letter.ComposedLetter;
import io.partnercloud.notification.letter.Delivery;
import io.partnercloud.notification.letter.Mailer.Mail;
import io.partnercloud.notification.letter.Template;
import io.partnercloud.notification.letter.TestSettings;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpMailerTests {
    @Test // NTF-3
    void aLetterArrivesInRussianAsTextHtmlAndFile() throws Exception {
        var greenMail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        greenMail.start();
        try {
            Delivery delivery;
            try (var session = mailer(greenMail.getSmtp().getPort()).open()) {
                delivery = session.send(mail("anna@example.test"));
            }

            assertThat(delivery).isEqualTo(new Delivery.Accepted("<1.1@letters.example.test>"));
            var message = greenMail.getReceivedMessages()[0];
            assertThat(message.getSubject()).isEqualTo("Счёт № 7 на 3 890,00 ₽ — для «Ёлки»");
            assertThat(message.getMessageID()).isEqualTo("<1.1@letters.example.test>");
            assertThat(message.getHeader("Date", null)).isEqualTo("Mon, 23 Nov 2026 12:00:00 +0300");
            assertThat(message.getHeader("X-Letter-Template", null)).isEqualTo("invoice-issued");
            assertThat(message.getFrom()[0].toString()).contains("oblako@example.test");

            var mixed = (MimeMultipart) message.getContent();
            assertThat(mixed.getContentType()).startsWith("multipart/mixed");
            var words = (MimeMultipart) mixed.getBodyPart(0).getContent();
            assertThat(words.getContentType()).startsWith("multipart/alternative");
            assertThat(words.getBodyPart(0).getContent()).isEqualTo("Здравствуйте, Анна!\r\n");
            assertThat(words.getBodyPart(1).getContentType()).startsWith("text/html");
            assertThat(words.getBodyPart(1).getContent()).isEqualTo("<p>Здравствуйте, Анна!</p>");
            var file = mixed.getBodyPart(1);
            assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
            assertThat(file.getFileName()).isEqualTo("dostup.txt");
            assertThat(file.getContent()).isEqualTo("\ufeffЛогин: 1R00042\r\n");
        } finally {
            greenMail.stop();
        }
    }

    @Test // NTF-3
    void aServersAnswerTellsWhatMayBeTriedAgain() {
        try (var server = new ScriptedSmtpServer();
                var session = mailer(server.port()).open()) {
            server.atRcpt("gone@example.test", "550 5.1.1 no such user");
            server.atRcpt("later@example.test", "451 4.7.1 greylisted, come back later");
            server.atData("spam@example.test", "554 5.7.1 not wanted");

            assertThat(session.send(mail("gone@example.test")))
                    .isInstanceOfSatisfying(
                            Delivery.AddressRefused.class,
                            refused -> assertThat(refused.reason()).contains("550"));
            assertThat(session.send(mail("later@example.test"))).isInstanceOf(Delivery.Failed.class);
            assertThat(session.send(mail("spam@example.test"))).isInstanceOf(Delivery.LetterRefused.class);
            assertThat(session.send(mail("fine@example.test"))).isInstanceOf(Delivery.Accepted.class);
            assertThat(server.accepted()).containsExactly("fine@example.test");
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void whatIsNoAddressIsRefusedWithoutAsking() {
        try (var session = mailer(1).open()) {
            assertThat(session.send(mail("anna(at)example.test"))).isInstanceOf(Delivery.AddressRefused.class);
            assertThat(session.send(mail("anna@exa mple.test"))).isInstanceOf(Delivery.AddressRefused.class);
        }
    }

    @Test
    void aServerThatIsAwayFailsTheWholeBatchAtOnce() throws IOException {
        int nobodyHere;
        try (var probe = new ServerSocket(0)) {
            nobodyHere = probe.getLocalPort();
        }
        try (var session = mailer(nobodyHere).open()) {
            assertThat(session.send(mail("anna@example.test"))).isInstanceOf(Delivery.Failed.class);
            assertThat(session.send(mail("boris@example.test"))).isInstanceOf(Delivery.Failed.class);
        }
    }

    @Test
    void aCyrillicDomainIsWrittenInAscii() {
        try (var server = new ScriptedSmtpServer();
                var session = mailer(server.port()).open()) {
            assertThat(session.send(mail("anna@почта.рф"))).isInstanceOf(Delivery.Accepted.class);
            assertThat(server.accepted()).containsExactly("anna@xn--80a1acny.xn--p1ai");
        }
    }

    private static SmtpMailer mailer(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(port);
        server.getJavaMailProperties().put("mail.smtp.connectiontimeout", "2000");
        server.getJavaMailProperties().put("mail.smtp.timeout", "5000");
        return new SmtpMailer(server, TestSettings.settings(), new SimpleMeterRegistry());
    }

    private static Mail mail(String to) {
        var letter = new ComposedLetter(
                "Счёт № 7 на 3 890,00 ₽ — для «Ёлки»",
                "Здравствуйте, Анна!\r\n",
                "<p>Здравствуйте, Анна!</p>",
                new ComposedLetter.Attachment("dostup.txt", "Логин: 1R00042\n"));
        return new Mail(
                "<1.1@letters.example.test>",
                new Address(to, "Анна Ёлкина"),
                Template.INVOICE_ISSUED,
                Instant.parse("2026-11-23T09:00:00Z"),
                letter);
    }
}
