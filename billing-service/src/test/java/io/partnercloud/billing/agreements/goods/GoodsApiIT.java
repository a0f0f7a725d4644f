package io.partnercloud.billing.agreements.goods;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.pricing.price.VatTable;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.InvoiceCancelled;
import io.partnercloud.contracts.billing.InvoicePaid;
import io.partnercloud.contracts.billing.PaymentAllocated;
import io.partnercloud.contracts.billing.SubscriptionExtended;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** INV-12: the prices are the sandbox's: a cash desk 1 900.00 a month, a fiscal drive for 36 months 14 900.00. */
class GoodsApiIT extends BillingScenario {
    private static final String ONE_DRIVE = "{\"items\":{\"FISCAL_DRIVE_36\":1}}";

    @Autowired
    private VatTable vatTable;

    private Answer ask(Client client, String body) {
        return api.as(Tokens.partner(partner))
                .post("/api/partner/clients/" + client.login() + "/invoices/one-off", body);
    }

    /** Has paid for a cash desk through 30.11.2026. */
    private Client clientWithACashDesk() {
        clock.set("2026-10-20");
        var client = client();
        var desk = api.as(Tokens.partner(partner))
                .post(
                        "/api/partner/clients/" + client.login() + "/invoices",
                        "{\"service\":\"CASH_DESK\",\"items\":{\"CASH_DESK_UNIT\":1}}")
                .expect(201);
        pay(desk.text("/number"), desk.text("/total")).expect(201);
        return client;
    }

    @Test
    void goodsStandOnAnInvoiceWithoutAPeriod() {
        var client = clientWithACashDesk();

        var invoice = ask(client, "{\"items\":{\"FISCAL_DRIVE_36\":1,\"FISCAL_DRIVE_15\":2}}")
                .expect(201);

        assertThat(invoice.text("/kind")).isEqualTo("ONE_OFF");
        assertThat(invoice.text("/total")).isEqualTo("34700.00"); // 14 900.00 + 2 × 9 900.00
        assertThat(invoice.text("/monthly")).isEqualTo("0.00");
        assertThat(invoice.text("/dueOn")).isEqualTo("2026-10-27");
        assertThat(invoice.json().at("/periods")).isEmpty();
        assertThat(invoice.json().at("/lines/0").has("from")).isFalse();
        assertThat(invoice.text("/lines/0/name")).isEqualTo("Фискальный накопитель на 15 месяцев");
        assertThat(invoice.text("/lines/0/amount")).isEqualTo("19800.00");
        assertThat(invoice.text("/lines/1/vatRate")).isEqualTo("22");
    }

    @Test // RWD-2: goods earn no reward; they extend nothing
    void payingForGoodsExtendsNothingAndIsNotRewarded() {
        var client = clientWithACashDesk();
        var number = ask(client, ONE_DRIVE).expect(201).text("/number");

        var payment = pay(number, "14900.00").expect(201);

        assertThat(invoice(number).text("/status")).isEqualTo("PAID");
        assertThat(balance(client).text("/paidThrough")).isEqualTo("2026-11-30");
        assertThat(told(SubscriptionExtended.class, client)).isEmpty();
        assertThat(told(InvoicePaid.class, client).getLast().periods()).isEmpty();
        assertThat(told(PaymentAllocated.class, client).getLast().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.rewardable()).isFalse());
        api.as(Tokens.operator())
                .post("/api/admin/payments/" + payment.text("/id") + "/reversal", "{\"reason\":\"возврат\"}")
                .expect(200);
        assertThat(invoice(number).text("/status")).isEqualTo("ISSUED");
        assertThat(balance(client).text("/paidThrough")).isEqualTo("2026-11-30");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test
    void unpaidGoodsLapseAndBlockNobody() {
        var client = clientWithACashDesk();
        var number = ask(client, ONE_DRIVE).expect(201).text("/number");

        run("mark-overdue", "2026-10-28");
        run("block-debtors", "2026-10-28");

        assertThat(invoice(number).text("/status")).isEqualTo("CANCELLED");
        assertThat(told(InvoiceCancelled.class, client).getLast().reason()).isEqualTo("LAPSED");
        assertThat(told(ClientBlocked.class, client)).isEmpty();
        assertThat(balance(client).text("/debt")).isEqualTo("0.00");
    }

    @Test // INV-7: what was paid once is never forgotten
    void goodsWhosePaymentWentBackDoNotLapse() {
        var client = clientWithACashDesk();
        var number = ask(client, ONE_DRIVE).expect(201).text("/number");
        var payment = pay(number, "14900.00").expect(201).text("/id");
        clock.set("2026-11-05");
        api.as(Tokens.operator())
                .post("/api/admin/payments/" + payment + "/reversal", "{\"reason\":\"возврат банком\"}")
                .expect(200);

        run("mark-overdue", "2026-11-06");

        assertThat(invoice(number).text("/status")).isEqualTo("OVERDUE");
        assertThat(balance(client).text("/debt")).isEqualTo("14900.00");
    }

    @Test
    void theSameRequestAgainAnswersTheInvoiceThatIsThere() {
        var client = clientWithACashDesk();

        var first = ask(client, ONE_DRIVE).expect(201).text("/number");

        assertThat(ask(client, ONE_DRIVE).expect(201).text("/number")).isEqualTo(first);
        assertThat(ask(client, "{\"items\":{\"FISCAL_DRIVE_36\":2}}")
                        .expect(201)
                        .text("/number"))
                .isNotEqualTo(first);
    }

    @Test
    void aPreviewSavesNothing() {
        var client = clientWithACashDesk();

        var preview = api.as(Tokens.partner(partner))
                .post("/api/partner/clients/" + client.login() + "/invoices/one-off?preview=true", ONE_DRIVE);

        assertThat(preview.expect(200).text("/total")).isEqualTo("14900.00");
        assertThat(invoicesOf(client, "ISSUED")).isEmpty();
    }

    @Test // OPS-1
    void anOperatorSellsGoodsWithAReasonInTheAudit() {
        var client = clientWithACashDesk();
        var path = "/api/admin/subscriptions/" + client.login() + "/invoices/one-off";
        var operator = api.as(Tokens.operator());

        var invoice = operator.post(path, "{\"goods\":" + ONE_DRIVE + ",\"reason\":\"Просьба по телефону\"}")
                .expect(201);

        assertThat(operator.get("/api/admin/audit?subject=invoice:" + invoice.text("/number"))
                        .expect(200)
                        .text("/items/0/reason"))
                .isEqualTo("Просьба по телефону");
        operator.post(path, "{\"goods\":" + ONE_DRIVE + "}").expect(400);
        assertThat(api.as(Tokens.partner(partner)).post(path, ONE_DRIVE).status())
                .isEqualTo(403);
    }

    @Test // SVC-1, PRT-11
    void goodsNeedTheirServiceTheirPriceAndTheirPartner() {
        var client = client();
        assertThat(ask(client, ONE_DRIVE).expect(422).code()).isEqualTo("service_not_ordered");

        var buyer = clientWithACashDesk();
        assertThat(ask(buyer, "{\"items\":{\"CASH_DESK_UNIT\":1}}").expect(422).code())
                .isEqualTo("item_unknown");
        assertThat(ask(buyer, "{\"items\":{}}").expect(400).code()).isEqualTo("invalid_request");
        assertThat(api.as(Tokens.partner(UUID.randomUUID()))
                        .post("/api/partner/clients/" + buyer.login() + "/invoices/one-off", ONE_DRIVE)
                        .expect(404)
                        .code())
                .isEqualTo("client_unknown");
    }

    @Test
    void theRatesOfVatAreMigrated() {
        var rates = vatTable.rates();

        assertThat(rates.on(LocalDate.parse("2025-12-31"))).isEqualTo(20);
        assertThat(rates.on(LocalDate.parse("2026-01-01"))).isEqualTo(22);
    }
}
