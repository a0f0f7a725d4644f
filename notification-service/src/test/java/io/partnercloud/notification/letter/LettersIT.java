package io.partnercloud.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.contracts.billing.InvoicePeriod;
import io.partnercloud.contracts.identity.ConsentChanged;
import io.partnercloud.contracts.identity.PasswordChanged;
import io.partnercloud.contracts.identity.PasswordLinkIssued;
import io.partnercloud.contracts.identity.PersonErased;
import io.partnercloud.contracts.identity.ProgramKeyExpires;
import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.contracts.partner.PayoutNoticeAddressSet;
import io.partnercloud.contracts.partner.PayoutSetPublished;
import io.partnercloud.contracts.trial.ProvisioningFailed;
import io.partnercloud.contracts.trial.TrialProvisioned;
import io.partnercloud.contracts.trial.TrialRequested;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.notification.letter.mail.ScriptedSmtpServer;
import io.partnercloud.platform.security.SecretBox;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Strangers;
import io.partnercloud.testsupport.Tokens;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ThrowingRunnable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;

/** Letters from the fact to the mail server, over real Kafka, PostgreSQL and SMTP. */
@ServiceIT
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(
        properties = {
            "partnercloud.letters.delays=200ms",
            "partnercloud.letters.poll=50ms",
            "partnercloud.letters.couriers=2",
            "partnercloud.letters.batch=5"
        })
class LettersIT {
    private static final String LETTERS = "/api/admin/letters";
    private static final String PASSWORD = "xK7-vQ2-mT9-password";
    private static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000320");
    private static final AtomicInteger NUMBERS = new AtomicInteger(500);

    @Autowired
    private ApiClient api;

    @Autowired
    private EventProbe events;

    @Autowired
    private ServiceDatabase database;

    @Autowired
    private SecretBox secrets;

    @Autowired
    private JavaMailSenderImpl mailSettings;

    @Autowired
    private SendDueLetters sendDueLetters;

    private final GreenMail mailServer = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final int number = NUMBERS.incrementAndGet();
    private final UUID client = UUID.randomUUID();
    private final ClientLogin login = ClientLogin.numbered(number);
    private final String clientEmail = "client" + number + "@example.test";
    private final String partnerEmail = "partner" + number + "@example.test";

    @BeforeEach
    void startMailServer() {
        mailServer.start();
        mailSettings.setPort(mailServer.getSmtp().getPort());
    }

    @AfterEach
    void stopMailServer() {
        mailServer.stop();
    }

    @Test // PRT-11
    void strangersSeeNoRowOfAnyTable() throws SQLException {
        partnerRegisters();
        events.publish(provisioned());
        eventually(() -> assertThat(subjectsTo(clientEmail)).isNotEmpty());

        assertThat(Strangers.see(database)).isEmpty();
    }

    @Test // TRL-3, NTF-2
    void aTrialsLettersGoOutOnceThoughTheFactComesTwice() {
        partnerRegisters();
        var event = UUID.randomUUID();
        events.publishAs(event, "trial.events", provisioned());
        events.publishAs(event, "trial.events", provisioned());
        events.publish(new ProvisioningFailed(client, null, "the last of " + login, "-"));
        eventually(() ->
                assertThat(subjectsTo("operators@example.test")).anyMatch(subject -> subject.contains(login.text())));

        eventually(() -> {
            assertThat(subjectsTo(clientEmail)).containsExactly("Доступ к пробному периоду: " + login);
            assertThat(subjectsTo(partnerEmail))
                    .containsExactly("Пробный доступ вашего клиента ООО «Ёлки» — «Ромашка»: " + login);
        });
        assertThat(textTo(clientEmail)).contains("Здравствуйте, Анна Ёлкина!", "Пароль: " + PASSWORD);
        assertThat(textTo(partnerEmail)).contains("Логин: " + login).doesNotContain(PASSWORD);
    }

    @Test // NTF-2
    void aPasswordIsNeverInTheDatabaseTheHistoryOrTheLog(CapturedOutput log) {
        partnerRegisters();
        events.publish(provisioned());
        eventually(() -> assertThat(subjectsTo(clientEmail)).hasSize(1));
        var id = letterId("recipient=" + clientEmail, "SENT");

        var letter = operator().get(LETTERS + "/" + id).expect(200);
        assertThat(letter.text("/text")).contains("Пароль: " + Composer.MASK).doesNotContain(PASSWORD);
        assertThat(letter.text("/secretKept")).isEqualTo("false");
        assertThat(everythingInTheDatabase()).doesNotContain(PASSWORD).contains(login.text());
        assertThat(log.getAll()).doesNotContain(PASSWORD);
        assertThat(database.asSuperuser()
                        .sql("select count(*) from letters where sealed_secret is not null and email = :email")
                        .param("email", clientEmail)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(operator().post(LETTERS + "/" + id + "/send").expect(422).code())
                .isEqualTo("letter_secret_gone");
    }

    @Test // topics are independent: the fact may come before the contact
    void aLetterWaitsForItsContactAndThenGoesOut() {
        events.publish(invoice());
        eventually(
                () -> assertThat(letters("q=" + login).text("/items/0/status")).isEqualTo("WAITING_FOR_CONTACT"));
        assertThat(operator()
                        .post(LETTERS + "/" + letters("q=" + login).text("/items/0/id") + "/send")
                        .expect(409)
                        .code())
                .isEqualTo("letter_waits_for_contact");

        events.publish(requested());

        eventually(() ->
                assertThat(subjectsTo(clientEmail)).containsExactly("Счёт № 2026-000007 на 5\u00a0395,81\u00a0₽"));
        assertThat(textTo(clientEmail))
                .contains("ООО «Ёлки» — «Ромашка»", "с 20 октября 2026 г. по 30 ноября 2026 г.")
                .contains("Оплатить до: 27 октября 2026 г. включительно");
    }

    @Test // NTF-2
    void whatAMailServerMissesWhileItIsAwayGoesOutWhenItIsBack() {
        mailServer.stop();
        events.publish(requested());
        events.publish(invoice());
        eventually(() -> {
            var letter = letters("q=" + login).json().at("/items/0");
            assertThat(letter.at("/status").asString()).isEqualTo("DUE");
            assertThat(letter.at("/attempts").asInt()).isGreaterThan(1);
            assertThat(letter.at("/problem").asString()).contains("no connection to the mail server");
        });

        mailServer.start();
        mailSettings.setPort(mailServer.getSmtp().getPort());

        eventually(() -> assertThat(subjectsTo(clientEmail)).hasSize(1));
        letterId("recipient=" + clientEmail, "SENT");
    }

    @Test // NTF-2
    void aLetterIsParkedAfterADayOfAttemptsAndAnOperatorSendsItAgain() {
        mailServer.stop();
        events.publish(requested());
        events.publish(invoice());
        eventually(
                () -> assertThat(letters("q=" + login).text("/items/0/status")).isEqualTo("DUE"));
        database.asSuperuser()
                .sql("update letters set due_since = due_since - interval '1 day' where email = :email")
                .param("email", clientEmail)
                .update();
        var id = letterId("recipient=" + clientEmail, "PARKED");

        mailServer.start();
        mailSettings.setPort(mailServer.getSmtp().getPort());
        operator()
                .post(LETTERS + "/" + id + "/send", Map.of("reason", "почта снова работает"))
                .expect(202);

        eventually(() -> assertThat(subjectsTo(clientEmail)).hasSize(1));
        var audit = operator().get("/api/admin/audit?subject=letter:" + id).expect(200);
        assertThat(audit.text("/items/0/action")).isEqualTo("letter.sent-again");
        assertThat(audit.text("/items/0/reason")).isEqualTo("почта снова работает");
    }

    @Test // NTF-3
    void anAddressThatIsRefusedForGoodIsMarkedShownAndNotTriedAgainUntilAnOperatorSays() {
        try (var strict = new ScriptedSmtpServer()) {
            strict.atRcpt(clientEmail, "550 5.1.1 no such user");
            mailSettings.setPort(strict.port());
            events.publish(requested());
            events.publish(invoice());
            var refused = letterId("recipient=" + clientEmail, "REFUSED");
            assertThat(operator().get(LETTERS + "/" + refused).text("/addressRefused"))
                    .contains("550 5.1.1 no such user");
            var listed = operator().get("/api/admin/refused-addresses?q=" + clientEmail);
            assertThat(listed.text("/items/0/email")).isEqualTo(clientEmail);
            assertThat(listed.text("/items/0/reason")).contains("550 5.1.1 no such user");
            assertThat(listed.text("/items/0/clientName")).isEqualTo("ООО «Ёлки» — «Ромашка»");

            strict.atRcpt(clientEmail, "250 fine again");
            events.publish(invoice());
            eventually(() -> assertThat(letters("recipient=" + clientEmail + "&status=REFUSED")
                            .text("/total"))
                    .isEqualTo("2"));
            assertThat(strict.accepted()).doesNotContain(clientEmail);

            operator().post(LETTERS + "/" + refused + "/send").expect(202);
            eventually(() -> assertThat(strict.accepted()).containsOnlyOnce(clientEmail));
            assertThat(operator().get(LETTERS + "/" + refused).json().has("addressRefused"))
                    .isFalse();
            assertThat(operator()
                            .get("/api/admin/refused-addresses?q=" + clientEmail)
                            .text("/total"))
                    .isEqualTo("0");
        }
    }

    @Test // NTF-2
    void historyIsSearchedByDayClientEventAndWhatItSays() {
        events.publish(requested());
        events.publish(invoice());
        var letter = letterId("client=" + client + "&template=invoice-issued", "SENT");
        var whole = operator().get(LETTERS + "/" + letter).expect(200);
        var written = LocalDate.ofInstant(
                OffsetDateTime.parse(whole.text("/writtenAt")).toInstant(), ZoneId.of("Europe/Moscow"));

        var found = new String[] {
            "event=" + whole.text("/event"),
            "from=" + written + "&to=" + written,
            "from=" + written.minusDays(1),
            "q=" + URLEncoder.encode("5 395,81", StandardCharsets.UTF_8),
            "q=" + URLEncoder.encode(whole.text("/messageId"), StandardCharsets.UTF_8)
        };
        var notFound = new String[] {
            "event=" + UUID.randomUUID(), "from=" + written.plusDays(1), "to=" + written.minusDays(1), "q=5395-81"
        };

        for (String wish : found) {
            assertThat(letters("client=" + client + "&template=invoice-issued&" + wish)
                            .text("/total"))
                    .as(wish)
                    .isEqualTo("1");
        }
        for (String wish : notFound) {
            assertThat(letters("client=" + client + "&" + wish).text("/total"))
                    .as(wish)
                    .isEqualTo("0");
        }
        assertThat(letters("client=" + UUID.randomUUID()).text("/total")).isEqualTo("0");
    }

    @Test // NTF-3
    void oneBadAddressDoesNotHoldUpTheOthers() {
        try (var strict = new ScriptedSmtpServer()) {
            strict.atRcpt(clientEmail, "451 4.3.0 try later");
            mailSettings.setPort(strict.port());
            partnerRegisters();
            events.publish(provisioned());

            eventually(
                    () -> assertThat(strict.accepted()).contains(partnerEmail).doesNotContain(clientEmail));
            assertThat(letters("recipient=" + clientEmail).text("/items/0/status"))
                    .isEqualTo("DUE");
            strict.atRcpt(clientEmail, "250 now");
            eventually(() -> assertThat(strict.accepted()).containsOnlyOnce(clientEmail));
        }
    }

    @Test // NTF-2
    void couriersInParallelSendEachLetterOnce() throws InterruptedException, ExecutionException {
        events.publish(requested());
        IntStream.range(0, 40).forEach(_ -> events.publish(invoice()));

        Callable<Boolean> courier = () -> {
            eventually(() -> {
                sendDueLetters.sendBatch(() -> true);
                assertThat(letters("recipient=" + clientEmail + "&status=SENT").text("/total"))
                        .isEqualTo("40");
            });
            return true;
        };
        try (var more = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> done : more.invokeAll(Collections.nCopies(4, courier))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(messagesTo(clientEmail)).hasSize(40);
        assertThat(messagesTo(clientEmail).map(LettersIT::messageId).distinct()).hasSize(40);
    }

    @Test // at least once: a crash between the server's "250" and our mark
    void aLetterThatIsSentTwiceBecauseOfACrashCarriesTheSameMessageId() {
        events.publish(requested());
        events.publish(invoice());
        letterId("recipient=" + clientEmail, "SENT");

        database.asSuperuser().sql("""
                        update letters set status = 'DUE', next_attempt_at = now(), lease = uuidv7(),
                            leased_until = now() - interval '1 second'
                        where email = :email""").param("email", clientEmail).update();

        eventually(() -> assertThat(messagesTo(clientEmail)).hasSize(2));
        assertThat(messagesTo(clientEmail).map(LettersIT::messageId).distinct()).hasSize(1);
    }

    @Test // RWD-5, PRT-8
    void payoutDocumentsAreToldToThePartnersOneAddressElseToItsContact() {
        var partner = UUID.randomUUID();
        var published =
                new PayoutSetPublished(UUID.randomUUID(), partner, new Quarter(2026, 4), Money.of("1234.50"), 1, false);
        events.publish(new PartnerRegistered(partner, "ООО «Софт»", "7700000000", "Иван", partnerEmail));
        events.publish(published);
        eventually(() -> assertThat(subjectsTo(partnerEmail))
                .containsExactly("Документы на вознаграждение: IV квартал 2026 г."));

        events.publish(new PayoutNoticeAddressSet(partner, "buh" + number + "@example.test"));
        events.publish(published);
        eventually(
                () -> assertThat(subjectsTo("buh" + number + "@example.test")).hasSize(1));
        assertThat(subjectsTo(partnerEmail)).hasSize(1);
    }

    @Test // PRT-5, NTF-2
    void aPasswordLinkIsSentAndForgotten() {
        var link = "https://cloud.example.test/password?token=" + UUID.randomUUID();
        events.publish(
                new PasswordLinkIssued(client, "Борис Щукин", clientEmail, clientEmail, "NEW", secrets.seal(link)));

        eventually(() -> assertThat(subjectsTo(clientEmail)).hasSize(1));
        assertThat(textTo(clientEmail)).contains("Здравствуйте, Борис Щукин!", "Логин: " + clientEmail, link);
        letterId("recipient=" + clientEmail, "SENT");
        assertThat(everythingInTheDatabase()).doesNotContain(link);
    }

    @Test // PRT-5, PRT-17
    void aReminderGoesToNobodyWhoHasSaidNoAndAWarningDoes() {
        var reminder = new ProgramKeyExpires(
                UUID.randomUUID(), client, "Борис Щукин", clientEmail, "Учёт", LocalDate.of(2026, 12, 31));
        events.publish(new ConsentChanged(client, "NOTIFICATIONS", false, Instant.EPOCH));
        events.publish(reminder);
        events.publish(new PasswordChanged(client, "Борис Щукин", clientEmail, Instant.EPOCH));
        eventually(() -> assertThat(subjectsTo(clientEmail)).hasSize(1));
        assertThat(letters("recipient=" + clientEmail).text("/total")).isEqualTo("1");

        events.publish(new ConsentChanged(client, "NOTIFICATIONS", true, Instant.EPOCH));
        events.publish(reminder);

        eventually(() -> assertThat(subjectsTo(clientEmail)).hasSize(2));
    }

    @Test // PRT-17
    void ofWhoIsErasedItStaysThatALetterWasSentAndNotToWhom() {
        events.publish(new PasswordChanged(client, "Борис Щукин", clientEmail, Instant.EPOCH));
        var id = letterId("recipient=" + clientEmail, "SENT");

        events.publish(new PersonErased(client, null, null, Instant.EPOCH));

        eventually(() -> assertThat(everythingInTheDatabase()).doesNotContain(clientEmail));
        var left = operator().get(LETTERS + "/" + id).expect(200);
        assertThat(left.text("/status")).isEqualTo("SENT");
        assertThat(left.text()).doesNotContain("Щукин");
        assertThat(operator().post(LETTERS + "/" + id + "/send").code()).isEqualTo("letter_secret_gone");
    }

    @Test // NTF-2: a partner that is its own client gets one letter, not two of a kind
    void twoRecipientsWithOneAddressGetOneLetter() {
        var partner = UUID.randomUUID();
        events.publish(new PartnerRegistered(partner, "ООО «Софт»", "7700000000", "Иван", clientEmail));
        events.publish(requested());
        events.publish(new ClientBlocked(
                client,
                login,
                partner,
                LocalDate.of(2026, 12, 8),
                Money.of("3890.00"),
                LocalDate.of(2027, 2, 6),
                null));

        eventually(() -> {
            assertThat(letters("recipient=" + clientEmail + "&status=SENT").text("/total"))
                    .isEqualTo("1");
            assertThat(letters("q=" + login + "&status=WAITING_FOR_CONTACT").text("/total"))
                    .isEqualTo("0");
        });
        assertThat(subjectsTo(clientEmail)).containsExactly("Доступ приостановлен: Аренда 1С, " + login);
    }

    @Test
    void historyIsSearchedByOperatorsOnly() {
        events.publish(requested());
        events.publish(invoice());
        letterId("recipient=" + clientEmail, "SENT");

        assertThat(letters("template=invoice-issued&status=SENT&q=" + clientEmail)
                        .text("/total"))
                .isEqualTo("1");
        assertThat(letters("q=" + URLEncoder.encode("5\u00a0395,81", StandardCharsets.UTF_8) + "&recipient="
                                + clientEmail)
                        .text("/total"))
                .isEqualTo("1");
        assertThat(letters("template=ticket-opened&recipient=" + clientEmail).text("/total"))
                .isEqualTo("0");
        assertThat(letters("q=%25&recipient=" + clientEmail).text("/total")).isEqualTo("0");
        operator().get(LETTERS + "?template=nonsense").expect(400);
        operator().get(LETTERS + "?status=LOST").expect(400);
        operator().get(LETTERS + "/" + UUID.randomUUID()).expect(404);
        operator().post(LETTERS + "/" + UUID.randomUUID() + "/send").expect(404);
        api.as(Tokens.partner(PARTNER)).get(LETTERS).expect(403);
        api.anonymous().get(LETTERS).expect(401);
    }

    private ApiClient operator() {
        return api.as(Tokens.operator());
    }

    private Answer letters(String query) {
        return operator().get(LETTERS + "?" + query).expect(200);
    }

    private String letterId(String query, String status) {
        eventually(() -> assertThat(letters(query).text("/items/0/status")).isEqualTo(status));
        return letters(query).text("/items/0/id");
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    private void partnerRegisters() {
        events.publish(new PartnerRegistered(PARTNER, "ООО «Софт»", "7700000000", "Иван Петров", partnerEmail));
        eventually(() -> assertThat(database.asSuperuser()
                        .sql("select email from partner_contacts where id = :id")
                        .param("id", PARTNER)
                        .query(String.class)
                        .list())
                .containsExactly(partnerEmail));
    }

    private TrialRequested requested() {
        return new TrialRequested(
                client,
                null,
                "ООО «Ёлки» — «Ромашка»",
                null,
                "Анна Ёлкина",
                null,
                clientEmail,
                List.of("BP"),
                3,
                "CLIENT",
                "");
    }

    private TrialProvisioned provisioned() {
        return new TrialProvisioned(
                client,
                login,
                PARTNER,
                "ООО «Ёлки» — «Ромашка»",
                null,
                "Анна Ёлкина",
                null,
                clientEmail,
                List.of("BP", "ZUP"),
                3,
                "CLIENT",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 6),
                "https://1r.example.test",
                secrets.seal(PASSWORD));
    }

    private InvoiceIssued invoice() {
        return new InvoiceIssued(
                "2026-000007",
                client,
                login,
                null,
                "FIRST",
                LocalDate.of(2026, 10, 20),
                LocalDate.of(2026, 10, 27),
                List.of(new InvoicePeriod(LocalDate.of(2026, 10, 20), LocalDate.of(2026, 11, 30))),
                Money.of("5395.81"),
                Money.of("5395.81"));
    }

    private Stream<MimeMessage> messagesTo(String email) {
        return Arrays.stream(mailServer.getReceivedMessages())
                .filter(message -> recipient(message).equals(email));
    }

    private List<String> subjectsTo(String email) {
        return messagesTo(email).map(LettersIT::subject).toList();
    }

    private String textTo(String email) {
        return messagesTo(email).map(LettersIT::text).findFirst().orElseThrow();
    }

    private static String recipient(MimeMessage message) {
        return read(() -> ((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getAddress());
    }

    private static @Nullable String messageId(MimeMessage message) {
        return read(message::getMessageID);
    }

    private static String subject(MimeMessage message) {
        return read(message::getSubject);
    }

    private static String text(MimeMessage message) {
        return read(() -> {
            var content = (MimeMultipart) message.getContent();
            var first = content.getBodyPart(0).getContent();
            var text =
                    first instanceof MimeMultipart inner ? inner.getBodyPart(0).getContent() : first;
            return text.toString().replace("\r\n", "\n");
        });
    }

    private String everythingInTheDatabase() {
        var jdbc = database.asSuperuser();
        var tables = jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
        return tables.stream()
                .flatMap(table ->
                        jdbc.sql("select t::text from \"" + table + "\" t").query(String.class).list().stream())
                .reduce("", (all, row) -> all + "\n" + row);
    }

    private interface Reading<T> {
        T read() throws MessagingException, IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
