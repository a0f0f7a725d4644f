package io.partnercloud.billing.payments.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.payments.statement.BankText.Document;
import io.partnercloud.contracts.billing.PaymentReceived;
import io.partnercloud.contracts.billing.PaymentReversed;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class QueueApiIT extends StatementScenario {
    private static String account() {
        return "40702810" + "%012d".formatted(UUID.randomUUID().getMostSignificantBits() >>> 25);
    }

    private String waiting(Document document) {
        return documents(imported(document), "WAITING").getFirst();
    }

    private static List<String> suggestions(Answer document) {
        var said = new ArrayList<String>();
        document.json()
                .at("/suggestions")
                .forEach(each -> said.add(each.get("sign").asString() + " "
                        + each.get("client").asString()
                        + (each.has("invoice") ? " " + each.get("invoice").asString() : "")));
        return said;
    }

    @Test // INV-6: number and amount fit, but the INN is another's
    void anothersPaymentForAnInvoiceWaitsWithThatInvoiceSuggested() {
        var client = payer();
        var number = invoiceOf(client);

        var id = waiting(Document.incoming("31", "20.10.2026", "5395.81", freshInn(), "за ООО по счету " + number)
                .from(account()));

        var document = unmatched(id);
        assertThat(document.text("/status")).isEqualTo("WAITING");
        assertThat(document.text("/reason")).isEqualTo("ANOTHERS_INVOICE");
        assertThat(suggestions(document)).containsExactly("NUMBER_AND_AMOUNT " + client.login() + " " + number);
        assertThat(document.text("/suggestions/0/open")).isEqualTo("5395.81");
        assertThat(invoice(number).text("/paid")).isEqualTo("0.00");

        var matched =
                decide(id, "match", "{\"invoice\":\"%s\"}".formatted(number)).expect(200);

        assertThat(matched.text("/status")).isEqualTo("MATCHED");
        assertThat(matched.text("/matchedBy")).isEqualTo("OPERATOR");
        assertThat(suggestions(matched)).isEmpty();
        assertThat(invoice(number).text("/status")).isEqualTo("PAID");
        assertThat(told(PaymentReceived.class, client)).hasSize(1);
        var audit = api.as(Tokens.operator())
                .get("/api/admin/audit?subject=bank-document:" + id)
                .expect(200);
        assertThat(audit.text("/items/0/action")).isEqualTo("unmatched-payment.matched");
        assertThat(audit.text("/items/0/actor")).isEqualTo("operator");
    }

    @Test
    void severalClientsWithTheInnAreSuggestedAndTheChosenOnesOldestDebtIsPaid() {
        var inn = freshInn();
        var one = client(inn);
        var other = client(inn);
        var number = invoiceOf(other);

        var id = waiting(Document.incoming("32", "20.10.2026", "5000.00", inn, "за аренду")
                .from(account()));

        assertThat(unmatched(id).text("/reason")).isEqualTo("SEVERAL_CLIENTS");
        assertThat(suggestions(unmatched(id))).containsExactlyInAnyOrder("INN " + one.login(), "INN " + other.login());

        decide(id, "match", "{\"client\":\"%s\"}".formatted(other.login())).expect(200);

        assertThat(invoice(number).text("/paid")).isEqualTo("5000.00");
    }

    @Test
    void whoeverPaidFromTheSameAccountBeforeIsSuggested() {
        var client = payer();
        var account = account();
        var first = waiting(
                Document.incoming("33", "19.10.2026", "10.00", "0", "за аренду").from(account));
        assertThat(suggestions(unmatched(first))).isEmpty();
        decide(first, "match", "{\"client\":\"%s\"}".formatted(client.login())).expect(200);

        var second = waiting(
                Document.incoming("34", "20.10.2026", "10.00", "0", "за аренду").from(account));

        assertThat(unmatched(second).text("/reason")).isEqualTo("NO_INN");
        assertThat(suggestions(unmatched(second))).containsExactly("PAID_BEFORE " + client.login());
    }

    @Test
    void ofTwoOperatorsAtOnceOneDecides() throws Exception {
        var client = payer();
        var id = waiting(Document.incoming("35", "20.10.2026", "10.00", "0", "аванс " + UUID.randomUUID()));
        var match = "{\"client\":\"%s\"}".formatted(client.login());

        var answers = atOnce(List.of(
                () -> decide(id, "match", match),
                () -> decide(id, "match", match),
                () -> decide(id, "ignore", "{\"reason\":\"наш перевод\"}")));

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 409).map(Answer::code))
                .containsOnly("bank_document_decided");
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<Answer>>();
            calls.forEach(call -> futures.add(threads.submit(call)));
            var answers = new ArrayList<Answer>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    @Test
    void whoDecidesByAnOlderVersionIsRefused() {
        var id = waiting(Document.incoming("36", "20.10.2026", "10.00", "0", "аванс " + UUID.randomUUID()));
        var version = unmatched(id).header("ETag").orElseThrow();
        decide(id, "ignore", "{\"reason\":\"наш перевод\"}").expect(200);
        decide(id, "reopen", "{\"reason\":\"нет, не наш\"}").expect(200);

        var late = api.as(Tokens.operator())
                .withHeader("If-Match", version)
                .post(QUEUE + "/" + id + "/ignore", "{\"reason\":\"наш перевод\"}");

        assertThat(late.expect(412).code()).isEqualTo("stale_version");
    }

    @Test
    void whatIsIgnoredKeepsItsReasonAndCanBeTakenUpAgain() {
        var id = waiting(Document.incoming("37", "20.10.2026", "10.00", "0", "аванс " + UUID.randomUUID()));
        decide(id, "ignore", "{\"reason\":\" \"}").expect(400);

        var ignored =
                decide(id, "ignore", "{\"reason\":\"перевод между своими\"}").expect(200);

        assertThat(ignored.text("/status")).isEqualTo("IGNORED");
        assertThat(ignored.text("/ignoreReason")).isEqualTo("перевод между своими");
        assertThat(queued("IGNORED")).contains(id);
        assertThat(queued("WAITING")).doesNotContain(id);

        var reopened = decide(id, "reopen", "{\"reason\":\"ошибка\"}").expect(200);

        assertThat(reopened.text("/status")).isEqualTo("WAITING");
        assertThat(reopened.text("/reason")).isEqualTo("NO_INN");
        assertThat(decide(id, "reopen", "{\"reason\":\"ошибка\"}").expect(409).code())
                .isEqualTo("bank_document_undecided");
    }

    private List<String> queued(String status) {
        var ids = new ArrayList<String>();
        api.as(Tokens.operator())
                .get(QUEUE + "?size=200&sort=executedOn,desc&status=" + status)
                .expect(200)
                .json()
                .at("/items")
                .forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    @Test // INV-7
    void aWrongMatchIsUndoneWithItsPaymentAndMadeAnew() {
        var wrong = payer();
        var right = payer();
        var wrongsInvoice = invoiceOf(wrong);
        var document = Document.incoming("38", "20.10.2026", "1000.00", innOf(wrong), "за аренду");
        var statement = imported(document);
        var id = documents(statement, "MATCHED").getFirst();
        assertThat(invoice(wrongsInvoice).text("/paid")).isEqualTo("1000.00");

        var reopened =
                decide(id, "reopen", "{\"reason\":\"платил другой клиент\"}").expect(200);

        assertThat(reopened.text("/reason")).isEqualTo("MATCHED_WRONGLY");
        assertThat(invoice(wrongsInvoice).text("/paid")).isEqualTo("0.00");
        assertThat(told(PaymentReversed.class, wrong)).hasSize(1);

        decide(id, "match", "{\"client\":\"%s\"}".formatted(right.login())).expect(200);
        imported(document);

        assertThat(balance(right).text("/advance")).isEqualTo("1000.00");
        assertThat(balance(wrong).text("/advance")).isEqualTo("0.00");
        assertThat(sumOfLedger(wrong)).isEqualTo("0");
    }

    @Test // INV-7
    void moneyThatWentBackSuggestsThePaymentAndReversesIt() {
        var client = payer();
        var number = invoiceOf(client);
        imported(Document.incoming("39", "20.10.2026", "5395.81", innOf(client), "счет " + number));
        clock.set("2026-10-22");

        var id = waiting(Document.outgoing("5", "22.10.2026", "5395.81", innOf(client), "Возврат по п/п 39"));

        var document = unmatched(id);
        assertThat(document.text("/reason")).isEqualTo("RETURN");
        assertThat(suggestions(document)).containsExactly("RETURNED_PAYMENT " + client.login() + " " + number);
        assertThat(decide(id, "match", "{\"invoice\":\"%s\"}".formatted(number))
                        .expect(422)
                        .code())
                .isEqualTo("bank_document_is_no_payment");

        var payment = document.text("/suggestions/0/payment");
        var returned = decide(id, "match", "{\"returnedPayment\":\"%s\"}".formatted(payment))
                .expect(200);

        assertThat(returned.text("/status")).isEqualTo("RETURNED");
        assertThat(invoice(number).text("/status")).isEqualTo("ISSUED");
        assertThat(balance(client).text("/debt")).isEqualTo("5395.81");
        assertThat(told(PaymentReversed.class, client)).hasSize(1);
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test
    void aReturnOfAnotherAmountIsNoReturnOfThatPayment() {
        var client = payer();
        imported(Document.incoming("40", "20.10.2026", "100.00", innOf(client), "аванс"));
        var payment = api.as(Tokens.operator())
                .get("/api/admin/payments?client=" + client.login())
                .text("/items/0/id");
        var id = waiting(Document.outgoing("6", "20.10.2026", "90.00", innOf(client), "Возврат части"));

        assertThat(suggestions(unmatched(id))).isEmpty();
        assertThat(decide(id, "match", "{\"returnedPayment\":\"%s\"}".formatted(payment))
                        .expect(422)
                        .code())
                .isEqualTo("bank_document_is_no_return");
        assertThat(balance(client).text("/advance")).isEqualTo("100.00");
    }

    @Test
    void oneBadDocumentWaitsAndTheOthersArePaid() {
        var client = payer();
        var number = invoiceOf(client);

        var statement = imported(
                Document.incoming("41", "21.10.2026", "1.00", innOf(client), "завтрашние"),
                Document.incoming("42", "20.10.2026", "0.00", innOf(client), "ноль"),
                Document.incoming("43", "20.10.2026", "-5.00", innOf(client), "сторно"),
                Document.incoming("44", "20.10.2026", "100.00", innOf(client), "счет " + number));

        assertThat(statement.text("/documents/waiting")).isEqualTo("3");
        assertThat(documents(statement, "WAITING").stream()
                        .map(id -> unmatched(id).text("/reason")))
                .containsExactly("IN_FUTURE", "NOT_POSITIVE", "NOT_POSITIVE");
        assertThat(invoice(number).text("/paid")).isEqualTo("100.00");

        var early = documents(statement, "WAITING").getFirst();
        var match = "{\"client\":\"%s\"}".formatted(client.login());
        assertThat(decide(early, "match", match).expect(422).code()).isEqualTo("paid_on_in_future");
        clock.set("2026-10-21");
        decide(early, "match", match).expect(200);
        assertThat(invoice(number).text("/paid")).isEqualTo("101.00");
    }

    @Test
    void aDecisionNamesExactlyOneThingThatExists() {
        Client client = payer();
        var id = waiting(Document.incoming("45", "20.10.2026", "10.00", "0", "аванс " + UUID.randomUUID()));

        assertThat(decide(id, "match", "{}").expect(422).code()).isEqualTo("match_unclear");
        assertThat(decide(id, "match", "{\"client\":\"%s\",\"invoice\":\"2026-000001\"}".formatted(client.login()))
                        .expect(422)
                        .code())
                .isEqualTo("match_unclear");
        assertThat(decide(id, "match", "{\"invoice\":\"2026-999999\"}")
                        .expect(404)
                        .code())
                .isEqualTo("invoice_unknown");
        assertThat(decide(id, "match", "{\"client\":\"1R99999999\"}")
                        .expect(404)
                        .code())
                .isEqualTo("client_unknown");
        assertThat(decide(UUID.randomUUID().toString(), "ignore", "{\"reason\":\"x\"}")
                        .expect(404)
                        .code())
                .isEqualTo("bank_document_unknown");
        api.as(Tokens.partner(partner)).get(QUEUE).expect(403);
        assertThat(unmatched(id).text("/status")).isEqualTo("WAITING");
    }

    @Test
    void aListOfTheQueuePagesAndSortsByWhatItMay() {
        waiting(Document.incoming("46", "20.10.2026", "0.01", "0", "аванс " + UUID.randomUUID()));

        var page = api.as(Tokens.operator()).get(QUEUE + "?size=1&sort=amount").expect(200);

        assertThat(page.json().at("/items")).hasSize(1);
        api.as(Tokens.operator()).get(QUEUE + "?sort=purpose").expect(400);
    }
}
