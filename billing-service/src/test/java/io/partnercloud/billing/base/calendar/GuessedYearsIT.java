package io.partnercloud.billing.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.platform.jobs.JobPreview;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ORG-2: whatever hangs on a year that nobody has confirmed says so, and nothing else does. 2026 is decreed, 2032 a guess. */
class GuessedYearsIT extends BillingScenario {
    private static final String SENTENCE = "their due date is a guess: nobody has confirmed the calendar";
    private static final String PREMIUM = """
            {"mode":"ALTERNATELY","extras":{"premium":true},"people":[{"count":1,"configurations":["BP"]}]}""";
    private static final String FOUR_CONNECTIONS = """
            {"mode":"ALTERNATELY",
             "people":[{"count":3,"configurations":["ZUP","BP"]},{"count":1,"configurations":["BP"]}]}""";
    private static final String YEARS = """
            2026, false
            2032, true
            """;

    @BeforeEach
    void guess2032() {
        api.as(Tokens.operator())
                .withHeader("Content-Type", "application/xml")
                .send(
                        "PUT",
                        "/api/admin/production-calendar?confirmed=false",
                        "<calendar year=\"2032\"><days><day d=\"01.01\" t=\"1\"/></days></calendar>")
                .expect(200);
    }

    @ParameterizedTest // INV-12
    @CsvSource(textBlock = YEARS)
    void theDueDateOfGoods(int year, boolean isGuess) {
        clock.set(year + "-10-20");
        var client = client();
        var path = "/api/partner/clients/" + client.login() + "/invoices";
        var partners = api.as(Tokens.partner(partner));
        var desk = partners.post(path, "{\"service\":\"CASH_DESK\",\"items\":{\"CASH_DESK_UNIT\":1}}")
                .expect(201);
        pay(desk.text("/number"), desk.text("/total")).expect(201);

        var preview = partners.post(path + "/one-off?preview=true", "{\"items\":{\"FISCAL_DRIVE_36\":1}}")
                .expect(200);

        assertThat(saysGuess(preview, "/dueOnIsGuess")).isEqualTo(isGuess);
    }

    @ParameterizedTest // CHG-2
    @CsvSource(textBlock = YEARS)
    void theDueDateOfASurcharge(int year, boolean isGuess) {
        var client = paidClient(year + "-10-05");
        clock.set(year + "-10-11");

        var preview = api.as(Tokens.partner(partner))
                .post(
                        "/api/partner/clients/" + client.login() + "/subscription-changes?preview=true",
                        "{\"parameters\":%s}".formatted(FOUR_CONNECTIONS))
                .expect(200);

        assertThat(saysGuess(preview, "/dueOnIsGuess")).isEqualTo(isGuess);
    }

    @ParameterizedTest // INV-11
    @CsvSource(textBlock = YEARS)
    void thePreviewOfTheMonthlyRun(int year, boolean isGuess) {
        paidClient(year + "-10-05");
        clock.set(year + "-10-20");

        var preview = preview("issue-monthly-invoices", year + "-10-20");

        assertThat(preview.subjects()).isPositive();
        assertThat(preview.summary().contains(SENTENCE)).isEqualTo(isGuess);
    }

    @ParameterizedTest // INV-11
    @CsvSource(textBlock = YEARS)
    void thePreviewOfThePostpaidRun(int year, boolean isGuess) {
        clock.set(year + "-10-05");
        var client = client();
        var asked = askForInvoice(client, 1, PREMIUM).expect(201);
        pay(asked.text("/number"), asked.text("/total")).expect(201);
        postpaid(client);
        clock.set(year + "-12-01");

        var preview = preview("issue-postpaid-invoices", year + "-12-01");

        assertThat(preview.subjects()).isPositive();
        assertThat(preview.summary().contains(SENTENCE)).isEqualTo(isGuess);
    }

    @ParameterizedTest // INV-8
    @CsvSource(textBlock = YEARS)
    void theDayThroughWhichAPaymentOrderHolds(int year, boolean isGuess) {
        var client = paidClient(year + "-10-05");
        run("issue-monthly-invoices", year + "-10-20");
        var path = "/api/partner/invoices/" + invoicesOf(client, "ISSUED").getFirst() + "/payment-orders";
        clock.set(year + "-10-31");
        var partners = api.as(Tokens.partner(partner));

        var sent = partners.upload(
                        path, "file", "1.pdf", "application/pdf", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8))
                .expect(201);

        assertThat(sent.json().has("heldUntil")).isTrue();
        assertThat(saysGuess(sent, "/heldUntilIsGuess")).isEqualTo(isGuess);
        assertThat(saysGuess(partners.get(path), "/items/0/heldUntilIsGuess")).isEqualTo(isGuess);
    }

    @Test // ORG-2: what binds nobody is answered with a warning; what would bind is refused
    void previewsForAYearWithoutACalendarWarn() {
        decree(2039);
        var client = paidClient("2039-12-05");
        clock.set("2039-12-29");
        var partners = api.as(Tokens.partner(partner)).withHeader("Accept-Language", "ru");
        var changes = "/api/partner/clients/" + client.login() + "/subscription-changes";

        var change = partners.post(changes + "?preview=true", "{\"parameters\":%s}".formatted(FOUR_CONNECTIONS))
                .expect(200);
        var invoice = preview(client, "2040-06-08", 1, THREE_CONNECTIONS).expect(200);
        var refused = partners.post(
                changes, "{\"parameters\":%s,\"preview\":\"%s\"}".formatted(FOUR_CONNECTIONS, change.text("/preview")));
        clock.set("2040-02-20");
        var issued = askForInvoice(client(), 1, ONE_CONNECTION);

        assertThat(change.text("/dueOn")).isEqualTo("2040-01-12"); // 30 December, 9 to 12 January
        assertThat(saysGuess(change, "/dueOnIsGuess")).isTrue();
        assertThat(change.text("/dueOnWarning"))
                .isEqualTo("Срок оплаты предварительный: производственного календаря на 2040 год"
                        + " ещё нет. Пока его нет, счёт выставить нельзя.");
        assertThat(invoice.text("/dueOn")).isEqualTo("2040-06-18"); // 11, 13, 14, 15, 18 June
        assertThat(invoice.text("/dueOnWarning"))
                .startsWith("The due date is a guess: the production calendar of 2040");
        assertThat(refused.expect(422).code()).isEqualTo("calendar_year_unknown");
        assertThat(issued.expect(422).code()).isEqualTo("calendar_year_unknown");
        assertThat(invoicesOf(client, "ISSUED")).isEmpty();
    }

    @Test // ORG-2
    void aPreviewThatHangsOnNoGuessSaysNothing() {
        var known = preview(client(), "2027-03-01", 1, ONE_CONNECTION).expect(200);

        assertThat(known.json().has("dueOnIsGuess")).isFalse();
        assertThat(known.json().has("dueOnWarning")).isFalse();
    }

    private void decree(int year) {
        api.as(Tokens.operator())
                .withHeader("Content-Type", "application/xml")
                .send(
                        "PUT",
                        "/api/admin/production-calendar",
                        "<calendar year=\"%d\"><days><day d=\"01.01\" t=\"1\"/></days></calendar>".formatted(year))
                .expect(200);
    }

    private void postpaid(Client client) {
        api.as(Tokens.operator())
                .put(
                        "/api/admin/subscriptions/" + client.login() + "/billing-mode",
                        "{\"mode\":\"POSTPAID\",\"reason\":\"доп. соглашение\"}")
                .expect(200);
    }

    private JobPreview preview(String job, String on) {
        return Objects.requireNonNull(transaction.execute(_ -> job(job).preview(LocalDate.parse(on))));
    }

    private static boolean saysGuess(Answer answer, String pointer) {
        return answer.json().at(pointer).asBoolean(false);
    }
}
