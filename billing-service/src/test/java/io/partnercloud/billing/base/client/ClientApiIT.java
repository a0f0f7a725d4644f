package io.partnercloud.billing.base.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.testsupport.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a client's user does for itself, without its partner (PRT-11). */
class ClientApiIT extends ClientAudienceScenario {
    @Autowired
    private Clients clients;

    @Test
    void theAccountSaysWhatIsOrderedHowFarItIsPaidAndWhatLiftsABlock() {
        var client = paidClient("2026-10-05");
        var user = userOf(client).withHeader("Accept-Language", "ru");

        var paid = user.get("/api/client/subscriptions").expect(200);

        assertThat(paid.text("/client")).isEqualTo(client.login().text());
        assertThat(paid.text("/status")).isEqualTo("PAID");
        assertThat(paid.text("/paidThrough")).isEqualTo("2026-10-31");
        assertThat(paid.text("/debt/state")).isEqualTo("NOTHING_DUE");
        assertThat(paid.text("/subscriptions/0/service")).isEqualTo("RENT");
        assertThat(paid.text("/subscriptions/0/monthly")).isEqualTo("3890.00");
        assertThat(paid.text("/subscriptions/0/parameters/people/0/configurations/1"))
                .isEqualTo("ZUP");
        run("issue-monthly-invoices", "2026-10-20");
        run("block-debtors", "2026-11-01");
        var blocked = user.get("/api/client/subscriptions").expect(200);
        assertThat(blocked.text("/status")).isEqualTo("BLOCKED");
        assertThat(blocked.text("/debt/whatLifts")).startsWith("Блокировка снимется");
        assertThat(user.get("/api/client/debt").expect(200).text("/toPay")).isEqualTo("3890.00");
        assertThat(user.get("/api/client/balance").expect(200).text("/debt")).isEqualTo("3890.00");
        assertThat(api.as(Tokens.partner(partner))
                        .get("/api/partner/clients/" + client.login() + "/subscriptions")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("BLOCKED");
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/subscriptions/" + client.login())
                        .expect(200)
                        .text("/name"))
                .isEqualTo("ООО «Ромашка»");
    }

    @Test // INV-1, INV-2
    void aClientAsksForItsNextInvoiceItself() {
        var user = userOf(paidClient("2026-10-05"));

        var preview =
                user.post("/api/client/invoices?preview=true", "{\"months\":2}").expect(200);
        var asked = user.post("/api/client/invoices", "{\"months\":1}").expect(201);

        assertThat(preview.text("/total")).isEqualTo("7780.00");
        assertThat(preview.json().has("number")).isFalse();
        assertThat(asked.text("/periods/0/from")).isEqualTo("2026-11-01");
        assertThat(asked.text("/total")).isEqualTo("3890.00");
        var location = asked.header("Location").orElseThrow();
        assertThat(location).isEqualTo("/api/client/invoices/" + asked.text("/number"));
        assertThat(user.get(location).expect(200).text("/status")).isEqualTo("ISSUED");
        var file = user.get(location + ".pdf").expect(200);
        assertThat(file.header("Content-Type")).hasValue("application/pdf");
        user.withHeader("If-None-Match", file.header("ETag").orElseThrow())
                .get(location + ".pdf")
                .expect(304);
        assertThat(invoice(asked.text("/number")).text("/total")).isEqualTo("3890.00");
    }

    @Test // CLI-2: also one that no partner brought
    void aClientOfNoPartnerBeginsByItself() {
        clock.set("2026-10-20");
        var client = new Client(
                new ClientId(UUID.randomUUID()), new ClientLogin("1R0900001"), null, "ООО «Сама»", null, null);
        transaction.executeWithoutResult(_ -> clients.provisioned(client, null));
        var user = userOf(client);
        assertThat(user.get("/api/client/subscriptions").expect(200).text("/status"))
                .isEqualTo("NEVER_PAID");
        assertThat(user.post("/api/client/invoices", "{\"months\":1}")
                        .expect(422)
                        .code())
                .isEqualTo("parameters_missing");

        var invoice = user.post("/api/client/invoices", "{\"months\":1,\"parameters\":%s}".formatted(THREE_CONNECTIONS))
                .expect(201);

        assertThat(invoice.text("/total")).isEqualTo("5395.81"); // INV-3
        pay(invoice.text("/number"), "5395.81").expect(201);
        assertThat(user.get("/api/client/subscriptions").expect(200).text("/paidThrough"))
                .isEqualTo("2026-11-30");
    }

    @Test // CHG-1, CHG-2, CHG-4
    void aClientChangesWhatItRentsByConfirmingThePreview() {
        var client = paidClient("2026-10-05");
        var user = userOf(client);
        clock.set("2026-10-20");

        var change = confirmed(user, FOUR_CONNECTIONS);

        var location = "/api/client/subscription-changes/" + change.text("/id");
        var waiting = user.get(location).expect(200);
        assertThat(waiting.text("/status")).isEqualTo("WAITING");
        assertThat(waiting.text("/difference")).isEqualTo("514.84"); // 1 330.00 × 12/31
        pay(waiting.text("/surcharge"), "514.84").expect(201);
        assertThat(user.get(location).text("/status")).isEqualTo("APPLIED");
        assertThat(user.get("/api/client/subscriptions").text("/subscriptions/0/monthly"))
                .isEqualTo("5220.00");
    }

    @Test // CHG-3, CHG-4
    void aPreviewThatDoesNotHoldIsRefusedAndAWaitingChangeIsGivenUp() {
        var user = userOf(paidClient("2026-10-05"));
        clock.set("2026-10-20");
        var change = confirmed(user, FOUR_CONNECTIONS);

        assertThat(user.post(
                                "/api/client/subscription-changes",
                                "{\"parameters\":" + ONE_CONNECTION + ",\"preview\":\"0123\"}")
                        .expect(409)
                        .code())
                .isEqualTo("preview_stale");
        var cancelled = user.post("/api/client/subscription-changes/" + change.text("/id") + "/cancellation", "")
                .expect(200);

        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
        var lower = confirmed(user, ONE_CONNECTION); // 2 660.00 less × 11/31 from 21.10.
        assertThat(user.get("/api/client/subscription-changes/" + lower.text("/id"))
                        .text("/status"))
                .isEqualTo("APPLIED");
        // of 1 230.00 for November, which the 20th asks for
        assertThat(user.get("/api/client/balance").text("/debt")).isEqualTo("286.13");
    }

    @Test // SVC-1
    void aClientGivesAServiceUpAndTakesThatBack() {
        var client = paidClient("2026-10-05");
        var user = userOf(client);
        clock.set("2026-10-10");
        var rent = "{\"service\":\"RENT\"}";

        assertThat(user.post("/api/client/cancellations?preview=true", rent)
                        .expect(200)
                        .text("/lastDay"))
                .isEqualTo("2026-10-31");
        var givenUp = user.post("/api/client/cancellations", rent).expect(201);

        assertThat(givenUp.header("Location")).hasValue("/api/client/cancellations/RENT");
        assertThat(user.get("/api/client/subscriptions").text("/subscriptions/0/givenUpOn"))
                .isEqualTo("2026-10-10");
        user.delete("/api/client/cancellations/RENT").expect(204);
        run("issue-monthly-invoices", "2026-10-20");
        assertThat(user.get("/api/client/invoices?status=ISSUED").text("/total"))
                .isEqualTo("1");
    }

    @Test // INV-8
    void aClientsPaymentOrderHoldsTheBlockingOff() {
        var client = paidClient("2026-10-05");
        run("issue-monthly-invoices", "2026-10-20");
        var invoice = invoicesOf(client, "ISSUED").getFirst();
        clock.set("2026-10-31");

        var order = userOf(client)
                .upload(
                        "/api/client/invoices/" + invoice + "/payment-orders",
                        "file",
                        "пп 15.pdf",
                        "application/pdf",
                        PDF)
                .expect(201);

        assertThat(order.text("/heldUntil")).isEqualTo("2026-11-05");
        assertThat(userOf(client)
                        .get(order.header("Location").orElseThrow())
                        .expect(200)
                        .bytes())
                .isEqualTo(PDF);
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/audit?subject=invoice:" + invoice)
                        .text("/items/0/actor"))
                .isEqualTo("user-of-" + client.id());
    }

    @Test // SVC-3
    void aClientFillsInAQuestionnaireThatItsPartnerSeesAndOrdersByTheAnswer() {
        clock.set("2026-10-20");
        var client = client();
        var user = userOf(client);
        var sender = user.once();

        var filed = sender.post("/api/client/questionnaires", SHEET).expect(201);
        sender.post("/api/client/questionnaires", SHEET).expect(201); // OPS-0

        assertThat(user.get("/api/client/questionnaires").expect(200).text("/total"))
                .isEqualTo("1");
        assertThat(filed.header("ETag")).hasValue("\"0\"");
        var path = "/questionnaires/" + filed.text("/id");
        assertThat(api.as(Tokens.partner(partner))
                        .get("/api/partner" + path)
                        .expect(200)
                        .text("/client"))
                .isEqualTo(client.login().text());
        api.as(Tokens.operator()).post("/api/admin" + path + "/answer", """
                        {"monthly":"78500.00","description":"Сервер","validThrough":"2026-11-15"}""").expect(200);
        assertThat(user.get("/api/client" + path).text("/offer/monthly")).isEqualTo("78500.00");
        var ordered = user.post("/api/client" + path + "/order", "{}").expect(201);
        assertThat(ordered.text("/total")).isEqualTo("108887.10"); // × 12/31 for October, and November
        assertThat(ordered.header("Location").orElseThrow()).startsWith("/api/client/invoices/");
    }

    @Test // INV-9
    void aClientReadsItsActsAndReconcilesItself() {
        var account = account();
        var user = userOf(account.client());

        assertThat(user.get("/api/client/acts/" + account.act()).expect(200).text("/total"))
                .isEqualTo("3388.06");
        assertThat(user.get("/api/client/reconciliation?from=2026-10-01&to=2026-10-31")
                        .expect(200)
                        .text("/client"))
                .isEqualTo(account.client().login().text());
        assertThat(user.get("/api/client/reconciliation.pdf?from=2026-10-01&to=2026-10-31")
                        .expect(200)
                        .header("Content-Type"))
                .hasValue("application/pdf");
    }
}
