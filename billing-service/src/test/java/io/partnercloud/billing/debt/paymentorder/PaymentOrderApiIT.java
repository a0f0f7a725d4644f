package io.partnercloud.billing.debt.paymentorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** INV-8. Without a payment order these clients, paid through 31.10.2026 and due on 27.10., are blocked on 01.11. */
class PaymentOrderApiIT extends BillingScenario {
    private static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content).getBytes(StandardCharsets.UTF_8);
    }

    /** The client's open invoice for November. */
    private String november(Client client) {
        run("issue-monthly-invoices", "2026-10-20");
        return invoicesOf(client, "ISSUED").getFirst();
    }

    private static String path(String invoice) {
        return "/api/partner/invoices/" + invoice + "/payment-orders";
    }

    private Answer send(String invoice, String name, byte[] content) {
        return api.as(Tokens.partner(partner)).upload(path(invoice), "file", name, "application/octet-stream", content);
    }

    private boolean isBlocked(Client client) {
        return balance(client).json().has("blockedOn");
    }

    private boolean isBlockedByTheJobOf(Client client, String day) {
        run("block-debtors", day);
        return isBlocked(client);
    }

    /** In 2026, 31.10. is a Saturday, 01.11. a Sunday and 04.11. a holiday. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-29, 2026-11-03", // Thursday: Friday, Monday, Tuesday
        "2026-10-30, 2026-11-05", // Friday: Monday, Tuesday, Thursday
        "2026-10-31, 2026-11-05", // Saturday: Monday, Tuesday, Thursday
        "2026-11-01, 2026-11-05" // the blocking day itself, before the job
    })
    void holdsOffTheBlockingForThreeWorkingDays(String sentOn, String heldUntil) {
        var client = paidClient("2026-10-05");
        var invoice = november(client);
        clock.set(sentOn);

        var order = send(invoice, "пп 15.pdf", pdf(sentOn)).expect(201);

        assertThat(order.text("/heldUntil")).isEqualTo(heldUntil);
        assertThat(order.text("/type")).isEqualTo("PDF");
        assertThat(isBlockedByTheJobOf(client, "2026-11-01")).isFalse();
        assertThat(isBlockedByTheJobOf(client, heldUntil)).isFalse();
        assertThat(isBlockedByTheJobOf(client, "2026-11-06")).isTrue();
    }

    @Test
    void afterTheBlockOnlyMoneyOpensTheAccess() {
        var client = paidClient("2026-10-05");
        var invoice = november(client);
        assertThat(isBlockedByTheJobOf(client, "2026-11-01")).isTrue();

        var order = send(invoice, "пп.pdf", pdf("late")).expect(201);

        assertThat(order.text("/notHeldBecause")).isEqualTo("BLOCKED");
        assertThat(isBlocked(client)).isTrue();
    }

    @Test
    void holdsOncePerInvoiceAndKeepsFurtherOnes() {
        var client = paidClient("2026-10-05");
        var invoice = november(client);
        clock.set("2026-10-31");
        send(invoice, "1.pdf", pdf("one")).expect(201);
        clock.set("2026-11-05");

        var second = send(invoice, "2.pdf", pdf("two")).expect(201);

        assertThat(second.text("/notHeldBecause")).isEqualTo("HELD_BEFORE");
        assertThat(isBlockedByTheJobOf(client, "2026-11-06")).isTrue();
        assertThat(list(invoice).json().at("/items")).hasSize(2);
    }

    @Test
    void oneThatComesTooEarlyToMatterDoesNotUseTheHoldUp() {
        var client = paidClient("2026-10-05");
        var invoice = november(client); // 20.10.: would hold through 23.10.

        assertThat(send(invoice, "1.pdf", pdf("early")).expect(201).text("/notHeldBecause"))
                .isEqualTo("NOT_NEEDED");
        clock.set("2026-10-31");
        assertThat(send(invoice, "2.pdf", pdf("in time")).expect(201).text("/heldUntil"))
                .isEqualTo("2026-11-05");
    }

    @Test
    void theSameFileAgainIsTheSameOrder() throws Exception {
        var client = paidClient("2026-10-05");
        var invoice = november(client);
        clock.set("2026-10-31");

        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var uploads = new ArrayList<Future<Answer>>();
            for (var i = 0; i < 4; i++) {
                uploads.add(threads.submit(() -> send(invoice, "1.pdf", pdf("same"))));
            }
            for (var upload : uploads) {
                answers.add(upload.get().expect(201));
            }
        }

        assertThat(answers.stream().map(answer -> answer.text("/id")).distinct())
                .hasSize(1);
        assertThat(list(invoice).json().at("/items")).hasSize(1);
    }

    @Test
    void aPaidOrCancelledInvoiceNeedsNone() {
        var client = paidClient("2026-10-05");
        var paid = invoicesOf(client, "PAID").getFirst();
        assertThat(send(paid, "1.pdf", pdf("x")).expect(409).code()).isEqualTo("invoice_already_paid");

        clock.set("2026-10-20");
        var other = client();
        var replaced = askForInvoice(other, 1, THREE_CONNECTIONS).expect(201).text("/number");
        askForInvoice(other, 2, THREE_CONNECTIONS).expect(201);
        assertThat(send(replaced, "1.pdf", pdf("x")).expect(409).code()).isEqualTo("invoice_already_cancelled");
    }

    @Test
    void onlyWhatIsAPictureOrAPdfOfABearableSizeIsTaken() {
        var invoice = november(paidClient("2026-10-05"));

        assertThat(send(invoice, "счёт.pdf", "MZ не pdf".getBytes(StandardCharsets.UTF_8))
                        .expect(422)
                        .code())
                .isEqualTo("file_type_not_taken");
        assertThat(send(invoice, "пусто.pdf", new byte[0]).expect(422).code()).isEqualTo("file_empty");
        assertThat(send(invoice, "1.pdf", pdf("x".repeat(10 * 1024 * 1024)))
                        .expect(413)
                        .code())
                .isEqualTo("payload_too_large");
        assertThat(send(invoice, "фото.txt", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})
                        .expect(201)
                        .text("/fileName"))
                .as("an ending that is true")
                .isEqualTo("фото.txt.jpg");
    }

    @Test // PRT-11
    void aPartnerSeesItsOwnAndOperatorsSeeAll() {
        var invoice = november(paidClient("2026-10-05"));
        var content = pdf("содержимое");
        var order = send(invoice, "C:\\docs\\пп 15.pdf", content).expect(201);
        var file = path(invoice) + "/" + order.text("/id") + "/file";
        var stranger = api.as(Tokens.partner(UUID.randomUUID()));

        var mine = api.as(Tokens.partner(partner)).get(file).expect(200);

        assertThat(mine.text()).isEqualTo(new String(content, StandardCharsets.UTF_8));
        assertThat(mine.header("Content-Type")).hasValue("application/pdf");
        assertThat(mine.header("Content-Disposition").orElseThrow()).startsWith("attachment;");
        assertThat(order.text("/fileName")).isEqualTo("пп 15.pdf");
        stranger.get(file).expect(404);
        stranger.get(path(invoice)).expect(404);
        stranger.upload(path(invoice), "file", "1.pdf", "application/pdf", content)
                .expect(404);
        var operator = api.as(Tokens.operator());
        assertThat(operator.get("/api/admin/payment-orders?invoice=" + invoice).text("/items/0/id"))
                .isEqualTo(order.text("/id"));
        operator.get("/api/admin/payment-orders/" + order.text("/id") + "/file").expect(200);
        operator.get("/api/admin/payment-orders/" + UUID.randomUUID() + "/file").expect(404);
        assertThat(operator.get("/api/admin/audit?subject=invoice:" + invoice).text("/items/0/action"))
                .isEqualTo("payment-order.attached");
    }

    private Answer list(String invoice) {
        return api.as(Tokens.partner(partner)).get(path(invoice)).expect(200);
    }
}
