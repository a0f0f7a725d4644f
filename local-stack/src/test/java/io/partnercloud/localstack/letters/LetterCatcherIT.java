package io.partnercloud.localstack.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LetterCatcherIT {
    private static final int SMTP = freePort();
    private static final int PAGES = freePort();
    private static final LetterCatcher CATCHER = new LetterCatcher(SMTP, PAGES, false);

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterAll
    static void close() {
        CATCHER.close();
    }

    @Test
    void aRussianLetterIsReadAsItWasWritten() throws Exception {
        send("anna@example.test", "Доступ к «Аренде 1С»", "Логин: 1R00042", "<p>Логин: <b>1R00042</b></p>");

        var letter = messages("anna@example.test").get(0);

        assertThat(letter.get("subject").stringValue()).isEqualTo("Доступ к «Аренде 1С»");
        assertThat(letter.get("to").get(0).stringValue()).isEqualTo("anna@example.test");
        assertThat(letter.get("text").stringValue()).contains("Логин: 1R00042");
        assertThat(letter.get("html").stringValue()).contains("<b>1R00042</b>");
        assertThat(letter.get("attachments").get(0).get("name").stringValue()).isEqualTo("параметры входа.txt");
    }

    @Test
    void anAttachmentComesBackByteByByte() throws Exception {
        send("boris@example.test", "С файлом", "текст", "<p>текст</p>");
        var id = messages("boris@example.test").get(0).get("id").asLong();

        var file = get("/letters/" + id + "/attachments/0");

        assertThat(file.body()).isEqualTo("файл: ёжик");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(get("/letters/" + id + "/attachments/1").statusCode()).isEqualTo(404);
    }

    @Test
    void whatALetterContainsCannotRunOnThePage() throws Exception {
        send("vera@example.test", "<script>alert(1)</script>", "x", "<script>alert(2)</script>");
        var id = messages("vera@example.test").get(0).get("id").asLong();

        var list = get("/?to=vera");
        var page = get("/letters/" + id);
        var body = get("/letters/" + id + "/body");

        assertThat(list.body()).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(page.body()).doesNotContain("<script>").contains("sandbox");
        assertThat(body.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox")
                .contains("default-src 'none'");
    }

    @Test
    void anAddressCanBeRefusedForGoodOrForNow() {
        // NTF-3
        assertThatThrownBy(() -> send("nobody@refused.test", "x", "x", "x"))
                .isInstanceOf(SendFailedException.class)
                .hasStackTraceContaining("550");
        assertThatThrownBy(() -> send("somebody@busy.test", "x", "x", "x"))
                .isInstanceOf(SendFailedException.class)
                .hasStackTraceContaining("451");
    }

    @Test
    void anUnknownLetterIsNotFound() throws Exception {
        assertThat(get("/letters/999999").statusCode()).isEqualTo(404);
        assertThat(get("/letters/99999999999999999999").statusCode()).isEqualTo(404);
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/health").body()).contains("UP");
    }

    private JsonNode messages(String to) throws Exception {
        return JsonMapper.shared()
                .readTree(get("/api/messages?to=" + to).body())
                .get("items");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + PAGES + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    private static void send(String to, String subject, String text, String html) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", Integer.toString(SMTP));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("no-reply@example.test"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setContent(content(text, html));
        Transport.send(message);
    }

    private static MimeMultipart content(String text, String html) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var rich = new MimeBodyPart();
        rich.setContent(html, "text/html; charset=windows-1251");
        var both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", plain, rich));
        var file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource("файл: ёжик".getBytes(UTF_8), "text/plain")));
        file.setFileName("параметры входа.txt");
        return new MimeMultipart("mixed", both, file);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
