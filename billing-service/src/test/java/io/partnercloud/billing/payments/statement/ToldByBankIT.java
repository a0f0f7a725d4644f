package io.partnercloud.billing.payments.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.payments.statement.BankText.Document;
import io.partnercloud.contracts.billing.PaymentReceived;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** INV-6: money that a statement has told of is not counted again when an operator enters it by hand. */
class ToldByBankIT extends StatementScenario {
    private Answer byHand(Client client, String reference, boolean isOtherMoney) {
        return api.as(Tokens.operator())
                .post(
                        "/api/admin/payments",
                        "{\"client\":\"%s\",\"amount\":\"777.00\",\"reference\":\"%s\",\"otherMoney\":%s}"
                                .formatted(client.login(), reference, isOtherMoney));
    }

    private Client paidByBank(String number) {
        var client = payer();
        clock.set("2026-10-20");
        imported(Document.incoming(number, "20.10.2026", "777.00", innOf(client), "аванс"));
        return client;
    }

    @Test
    void theOrdersNumberMakesItTheSamePayment() {
        var client = paidByBank("000171");

        var same = byHand(client, "п/п № 171 от 20.10.2026", false).expect(201);

        assertThat(same.text("/source")).isEqualTo("STATEMENT");
        assertThat(same.text("/reference")).isEqualTo("п/п 000171 от 20.10.2026");
        assertThat(told(PaymentReceived.class, client)).hasSize(1);
        assertThat(balance(client).text("/advance")).isEqualTo("777.00");
    }

    @Test
    void withoutItTheOperatorMustSayThatItIsOtherMoney() {
        var client = paidByBank("172");
        var reference = "звонил директор " + UUID.randomUUID();

        assertThat(byHand(client, reference, false).expect(409).code()).isEqualTo("payment_told_by_bank");
        assertThat(balance(client).text("/advance")).isEqualTo("777.00");

        byHand(client, reference, true).expect(201);
        assertThat(balance(client).text("/advance")).isEqualTo("1554.00");
        byHand(client, reference, false).expect(201); // the same reference again
        assertThat(balance(client).text("/advance")).isEqualTo("1554.00");
    }

    @Test
    void ofAnInvoiceTheSameAmountMayBeTheSameMoneyAndAnotherIsNot() {
        var client = payer();
        var number = invoiceOf(client);
        imported(Document.incoming("173", "20.10.2026", "100.00", innOf(client), "счет " + number));

        assertThat(pay(number, "100.00").expect(409).code()).isEqualTo("payment_told_by_bank");
        assertThat(pay(number, "100.01").expect(201).text("/source")).isEqualTo("BY_HAND");
    }

    @Test
    void noPaymentCameBeforeTheClientExisted() {
        var client = payer();
        clock.set("2026-10-20");
        database.asSuperuser()
                .sql("update clients set since = '2026-10-15' where id = :id")
                .param("id", client.id().value())
                .update();
        var body = "{\"client\":\"%s\",\"amount\":\"1.00\",\"paidOn\":\"%s\",\"reference\":\"%s\"}";
        var operator = api.as(Tokens.operator());

        var early =
                operator.post("/api/admin/payments", body.formatted(client.login(), "2026-10-14", UUID.randomUUID()));

        assertThat(early.expect(422).code()).isEqualTo("paid_on_too_early");
        operator.post("/api/admin/payments", body.formatted(client.login(), "2026-10-15", UUID.randomUUID()))
                .expect(201);
    }
}
