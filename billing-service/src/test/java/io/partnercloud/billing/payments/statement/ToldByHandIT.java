package io.partnercloud.billing.payments.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.payments.statement.BankText.Document;
import io.partnercloud.contracts.billing.PaymentReceived;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** INV-6: money that an operator entered by hand before its bank statement came is not counted twice. */
class ToldByHandIT extends StatementScenario {
    private static final String AMOUNT = "5395.81";

    /** A client whose whole invoice was entered by hand on 20.10.2026; the payment's id. */
    private record Told(Client client, String invoice, String payment) {}

    private Told told(String reference) {
        var client = payer();
        var number = invoiceOf(client);
        return new Told(
                client, number, pay(number, AMOUNT, reference).expect(201).text("/id"));
    }

    private String numberOf() {
        return String.valueOf(Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000));
    }

    private Answer imported(Told told, String number) {
        return imported(
                Document.incoming(number, "22.10.2026", AMOUNT, innOf(told.client), "по счету " + told.invoice));
    }

    private String advance(Told told) {
        return balance(told.client).text("/advance");
    }

    @Test
    void theSameInnAmountAndOrderNumberAreJoinedByThemselves() {
        var number = numberOf();
        var told = told("п/п № " + number + " от 20.10.2026");
        clock.set("2026-10-22");

        var document = unmatched(documents(imported(told, number), "MATCHED").getFirst());

        assertThat(document.text("/matchedBy")).isEqualTo("TOLD");
        assertThat(document.text("/payment")).isEqualTo(told.payment);
        assertThat(told(PaymentReceived.class, told.client)).hasSize(1);
        assertThat(advance(told)).isEqualTo("0.00");

        var second = documents(imported(told, numberOf()), "MATCHED"); // other money: that payment has its document
        assertThat(unmatched(second.getFirst()).text("/matchedBy")).isEqualTo("NUMBER");
        assertThat(advance(told)).isEqualTo(AMOUNT);
    }

    @Test
    void withoutTheOrderNumberItWaitsAndIsJoinedWithOneAction() {
        var told = told("звонил директор " + UUID.randomUUID());
        clock.set("2026-10-22");

        var id = documents(imported(told, numberOf()), "WAITING").getFirst();

        var waiting = unmatched(id);
        assertThat(waiting.text("/reason")).isEqualTo("TOLD_ALREADY");
        assertThat(waiting.text("/suggestions/0/sign")).isEqualTo("TOLD_BY_HAND");
        assertThat(waiting.text("/suggestions/0/payment")).isEqualTo(told.payment);
        assertThat(advance(told)).isEqualTo("0.00");

        var joined = decide(id, "match", "{\"samePayment\":\"%s\"}".formatted(told.payment))
                .expect(200);
        assertThat(joined.text("/status")).isEqualTo("MATCHED");
        assertThat(joined.text("/payment")).isEqualTo(told.payment);
        assertThat(told(PaymentReceived.class, told.client)).hasSize(1);
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/audit?subject=bank-document:" + id)
                        .expect(200)
                        .text("/items/0/action"))
                .isEqualTo("unmatched-payment.joined");

        decide(id, "reopen", "{\"reason\":\"другие деньги\"}").expect(200);
        assertThat(invoice(told.invoice).text("/status")).isEqualTo("PAID"); // the payment by hand stays
        decide(id, "match", "{\"client\":\"%s\"}".formatted(told.client.login()))
                .expect(200);
        assertThat(advance(told)).isEqualTo(AMOUNT);
    }

    @Test
    void aPaymentIsTheMoneyOfOneDocumentOnly() throws Exception {
        var told = told("звонил директор " + UUID.randomUUID());
        clock.set("2026-10-22");
        var first = documents(imported(told, numberOf()), "WAITING").getFirst();
        var second = documents(imported(told, numberOf()), "WAITING").getFirst();
        var join = "{\"samePayment\":\"%s\"}".formatted(told.payment);

        var answers = atOnce(List.of(() -> decide(first, "match", join), () -> decide(second, "match", join)));

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 409).map(Answer::code))
                .containsExactly("bank_document_is_another_payment");
    }

    @Test
    void whatWasToldLongAgoOrWentBackIsOtherMoney() {
        var told = told("звонил директор " + UUID.randomUUID());
        clock.set("2026-10-22");
        api.as(Tokens.operator())
                .post("/api/admin/payments/" + told.payment + "/reversal", "{\"reason\":\"ошибка\"}")
                .expect(200);

        assertThat(documents(imported(told, numberOf()), "MATCHED")).hasSize(1);
        assertThat(invoice(told.invoice).text("/status")).isEqualTo("PAID");
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answer>();
            for (Future<Answer> future : threads.invokeAll(calls)) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
