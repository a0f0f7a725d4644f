package io.partnercloud.billing.payments.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.payments.statement.BankText.Document;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.InvoicePaid;
import io.partnercloud.contracts.billing.OutgoingPaymentBooked;
import io.partnercloud.contracts.billing.PaymentReceived;
import io.partnercloud.contracts.billing.SubscriptionActivated;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementApiIT extends StatementScenario {
    @Test // INV-6, INV-7
    void aStatementPaysTheInvoiceThatItsDocumentNames() {
        var client = payer();
        var number = invoiceOf(client);
        var text = BankText.of(
                Document.incoming("15", "20.10.2026", "5395.81", innOf(client), "Оплата по счету № " + number),
                Document.outgoing("4", "20.10.2026", "1000.00", "7736050003", "Вознаграждение по акту 3"));

        var taken = upload(text).expect(201);

        assertThat(taken.text("/status")).isEqualTo("IMPORTING");
        assertThat(taken.text("/encoding")).isEqualTo("windows-1251");
        assertThat(taken.text("/accounts/0/in")).isEqualTo("5395.81");
        assertThat(taken.text("/documents/imported")).isEqualTo("2");
        assertThat(taken.text("/documents/pending")).isEqualTo("1");
        assertThat(taken.header("Location")).contains("/api/admin/bank-statements/" + taken.text("/id"));

        importAll();

        var done = statement(taken.text("/id"));
        assertThat(done.text("/status")).isEqualTo("IMPORTED");
        assertThat(done.text("/documents/matched")).isEqualTo("1");
        assertThat(done.text("/documents/outgoing")).isEqualTo("1");
        assertThat(done.text("/documents/pending")).isEqualTo("0");
        assertThat(invoice(number).text("/status")).isEqualTo("PAID");
        assertThat(told(PaymentReceived.class, client)).singleElement().satisfies(received -> {
            assertThat(received.paidOn()).isEqualTo("2026-10-20");
            assertThat(received.reference()).isEqualTo("п/п 15 от 20.10.2026");
        });
        assertThat(told(InvoicePaid.class, client)).hasSize(1);
        assertThat(told(SubscriptionActivated.class, client)).hasSize(1);
        assertThat(balance(client).text("/paidThrough")).isEqualTo("2026-11-30");
        assertThat(sumOfLedger(client)).isEqualTo("0");

        var payment = api.as(Tokens.operator())
                .get("/api/admin/payments?client=" + client.login())
                .expect(200);
        assertThat(payment.text("/items/0/source")).isEqualTo("STATEMENT");
        assertThat(payment.text("/items/0/invoice")).isEqualTo(number);
    }

    // INV-6, CHG-2: (5220.00 − 3890.00) × 13/31 = 557.74; paying it issues the invoice for November anew
    @Test
    void aPaymentForASurchargeAndTheInvoiceThatItReplacesIsUsedForWhatTakesItsPlace() {
        var client = payer();
        clock.set("2026-10-05");
        var first = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201);
        pay(first.text("/number"), first.text("/total")).expect(201);
        clock.set("2026-10-19");
        var surcharge = changeToFourConnections(client);
        run("issue-monthly-invoices", "2026-10-20");
        var november = invoicesOf(client, "ISSUED").stream()
                .filter(number -> !number.equals(surcharge))
                .findFirst()
                .orElseThrow();

        var statement = imported(Document.incoming(
                "14", "20.10.2026", "4447.74", innOf(client), "счета " + november + ", " + surcharge));

        assertThat(statement.text("/documents/matched")).isEqualTo("1");
        assertThat(invoice(surcharge).text("/status")).isEqualTo("PAID");
        assertThat(invoice(november).text("/status")).isEqualTo("CANCELLED");
        assertThat(balance(client).text("/advance")).isEqualTo("0.00");
        assertThat(balance(client).text("/debt")).isEqualTo("1330.00");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    private String changeToFourConnections(Client client) {
        var parameters = """
                {"mode":"ALTERNATELY",
                 "people":[{"count":3,"configurations":["ZUP","BP"]},{"count":1,"configurations":["BP"]}]}""";
        var path = "/api/partner/clients/" + client.login() + "/subscription-changes";
        var partnersApi = api.as(Tokens.partner(partner));
        var preview = partnersApi
                .post(path + "?preview=true", "{\"parameters\":%s}".formatted(parameters))
                .expect(200);
        return partnersApi
                .post(path, "{\"parameters\":%s,\"preview\":\"%s\"}".formatted(parameters, preview.text("/preview")))
                .expect(201)
                .text("/surcharge");
    }

    @Test // INV-6: the same statement twice changes nothing
    void theSameFileAgainIsTheSameStatement() {
        var client = payer();
        var number = invoiceOf(client);
        var text = BankText.of(Document.incoming("16", "20.10.2026", "1000.00", innOf(client), "счет " + number));
        var first = imported(text);

        var again = upload(text).expect(200);
        importAll();

        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(told(PaymentReceived.class, client)).hasSize(1);
        assertThat(invoice(number).text("/paid")).isEqualTo("1000.00");
    }

    @Test // INV-6
    void anotherFileWithTheSameDocumentBringsOnlyWhatIsNew() {
        var client = payer();
        var number = invoiceOf(client);
        var known = Document.incoming("17", "20.10.2026", "1000.00", innOf(client), "счет " + number);
        var unknown = Document.incoming("18", "20.10.2026", "500.00", innOf(client), "счет " + number);
        imported(known);

        var second = imported(unknown, known);

        assertThat(second.text("/documents/total")).isEqualTo("2");
        assertThat(second.text("/documents/imported")).isEqualTo("1");
        assertThat(second.text("/documents/alreadyKnown")).isEqualTo("1");
        assertThat(invoice(number).text("/paid")).isEqualTo("1500.00");
    }

    @Test
    void twoDocumentsOfOneFileThatAgreeInEverythingAreTwoAndBothAreKnownAgain() {
        var client = payer();
        var number = invoiceOf(client);
        var one = Document.incoming("19", "20.10.2026", "100.00", innOf(client), "счет " + number);

        imported(one, one);
        assertThat(invoice(number).text("/paid")).isEqualTo("200.00");

        var other = Document.incoming("20", "20.10.2026", "7.00", innOf(client), "счет " + number);
        imported(one, other, one);
        assertThat(invoice(number).text("/paid")).isEqualTo("207.00");
    }

    @Test // INV-6
    void aStatementThatDoesNotAddUpIsQuarantinedWholeWithItsLines() {
        var client = payer();
        var number = invoiceOf(client);
        var text = BankText.of(Document.incoming("21", "20.10.2026", "100.00", innOf(client), "счет " + number))
                .text()
                .replace("Сумма=100.00", "Сумма=110.00");

        var taken = upload(text.getBytes(StandardCharsets.UTF_8)).expect(201);
        importAll();

        assertThat(taken.text("/status")).isEqualTo("QUARANTINED");
        assertThat(taken.text("/errors/0/line")).isEqualTo("9");
        assertThat(taken.text("/errors/0/code")).isEqualTo("INCOMING_TOTAL_WRONG");
        assertThat(taken.text("/errors/0/text"))
                .isEqualTo(
                        "For account 40702810500000000101 the bank says that 100.00 came in, but the documents come to 110.00.");
        assertThat(taken.text("/documents/imported")).isEqualTo("0");
        assertThat(invoice(number).text("/paid")).isEqualTo("0.00");
        var quarantine = api.as(Tokens.operator())
                .get(STATEMENTS + "?status=QUARANTINED")
                .expect(200);
        assertThat(quarantine.text("/items/0/id")).isEqualTo(taken.text("/id"));
        assertThat(api.as(Tokens.operator())
                        .post(STATEMENTS + "/" + taken.text("/id") + "/recheck")
                        .expect(200)
                        .text("/status"))
                .isEqualTo("QUARANTINED");
    }

    @Test // OPS-1
    void aQuarantinedStatementIsDroppedWithAReasonAndMayComeAgain() {
        var bytes = ("1CClientBankExchange\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        var id = upload(bytes).expect(201).text("/id");
        var operator = api.as(Tokens.operator());

        operator.post(STATEMENTS + "/" + id + "/drop", "{\"reason\":\"\"}").expect(400);
        var dropped = operator.post(STATEMENTS + "/" + id + "/drop", "{\"reason\":\"не тот файл\"}")
                .expect(200);

        assertThat(dropped.text("/status")).isEqualTo("DROPPED");
        assertThat(dropped.text("/dropReason")).isEqualTo("не тот файл");
        assertThat(operator.post(STATEMENTS + "/" + id + "/drop", "{\"reason\":\"ещё раз\"}")
                        .expect(409)
                        .code())
                .isEqualTo("bank_statement_not_quarantined");
        assertThat(upload(bytes).expect(201).text("/id")).isNotEqualTo(id);
        var audit =
                operator.get("/api/admin/audit?subject=bank-statement:" + id).expect(200);
        assertThat(audit.text("/items/0/action")).isEqualTo("bank-statement.dropped");
        assertThat(audit.text("/items/0/reason")).isEqualTo("не тот файл");
        assertThat(audit.text("/items/1/action")).isEqualTo("bank-statement.quarantined");
    }

    @Test
    void aStatementOfAnAccountThatBecomesOursIsImportedAfterAll() {
        var account = "40702810000000000999"; // one of that bank: its version stays
        var text = BankText.of(Document.incoming(
                        "22", "20.10.2026", "100.00", "7736050003", "Предоплата " + UUID.randomUUID()))
                .text()
                .replace(BankText.OURS, account);
        var id = upload(text.getBytes(StandardCharsets.UTF_8)).expect(201).text("/id");
        assertThat(statement(id).text("/errors/0/code")).isEqualTo("ACCOUNT_FOREIGN");
        var operator = api.as(Tokens.operator());
        var before = database.asSuperuser()
                .sql("select account from legal_entities where code = 'principal'")
                .query(String.class)
                .single();

        setPrincipalsAccount(account);
        try {
            var checked = operator.post(STATEMENTS + "/" + id + "/recheck").expect(200);

            assertThat(checked.text("/status")).isEqualTo("IMPORTING");
            assertThat(checked.text("/errorCount")).isEqualTo("0");
        } finally {
            setPrincipalsAccount(before);
        }
        importAll();
        var done = statement(id);
        assertThat(done.text("/status")).isEqualTo("IMPORTED");
        assertThat(unmatched(documents(done, "WAITING").getFirst()).text("/reason"))
                .isEqualTo("NOT_PROVIDERS_ACCOUNT");
        operator.post(STATEMENTS + "/" + id + "/recheck").expect(409);
    }

    @Test // RWD-6
    void whatThePrincipalHasPaidIsToldOnceAndWhatTheProviderPaysIsNobodysBusiness() {
        var inn = freshInn();
        var paid = Document.outgoing("118", "20.10.2026", "415.51", inn, "Вознаграждение по счёту № 15");
        imported(paid);
        assertThat(toldOfPaymentsTo(inn)).isEmpty();

        var account = database.asSuperuser()
                .sql("select account from legal_entities where code = 'principal'")
                .query(String.class)
                .single();
        var text = BankText.of(paid).text().replace(BankText.OURS, account).getBytes(StandardCharsets.UTF_8);
        upload(text).expect(201);
        upload(text);

        assertThat(toldOfPaymentsTo(inn)).singleElement().satisfies(booked -> {
            assertThat(booked.amount()).isEqualTo(Money.of("415.51"));
            assertThat(booked.bookedOn()).isEqualTo("2026-10-20");
            assertThat(booked.number()).isEqualTo("118");
            assertThat(booked.purpose()).isEqualTo("Вознаграждение по счёту № 15");
        });
    }

    private List<OutgoingPaymentBooked> toldOfPaymentsTo(String inn) {
        return events.published(OutgoingPaymentBooked.class).stream()
                .filter(booked -> booked.payeeInn().equals(inn))
                .toList();
    }

    private void setPrincipalsAccount(String account) {
        database.asSuperuser()
                .sql("update legal_entities set account = :account, version = version + 1 where code = 'principal'")
                .param("account", account)
                .update();
    }

    @Test
    void whatWasNotExecutedCountsOnceItIs() {
        var client = payer();
        var number = invoiceOf(client);
        var document = Document.incoming("23", "19.10.2026", "100.00", innOf(client), "счет " + number);

        var first = imported(document.receivedOn(""));
        assertThat(first.text("/documents/notExecuted")).isEqualTo("1");
        assertThat(invoice(number).text("/paid")).isEqualTo("0.00");

        imported(document.receivedOn("20.10.2026"));
        imported(document.receivedOn(""));

        assertThat(invoice(number).text("/paid")).isEqualTo("100.00");
        assertThat(told(PaymentReceived.class, client))
                .singleElement()
                .satisfies(received -> assertThat(received.paidOn()).isEqualTo("2026-10-20"));
    }

    @Test // BLK-2
    void aBlockedDebtorThatPaysByTheBankIsReleased() {
        var client = payer();
        clock.set("2026-10-05");
        var first = askForInvoice(client, 1, ONE_CONNECTION).expect(201);
        pay(first.text("/number"), first.text("/total")).expect(201);
        run("issue-monthly-invoices", "2026-10-20");
        run("mark-overdue", "2026-11-01");
        run("block-debtors", "2026-11-01");
        assertThat(balance(client).text("/blockedOn")).isEqualTo("2026-11-01");

        clock.set("2026-11-03");
        imported(Document.incoming("24", "03.11.2026", "1230.00", innOf(client), "за ноябрь"));

        assertThat(told(ClientUnblocked.class, client)).hasSize(1);
        assertThat(balance(client).text("/paidThrough")).isEqualTo("2026-11-30");
    }

    @Test
    void theFileMayBeTheBodyItself() {
        var client = payer();
        var number = invoiceOf(client);
        var text = BankText.of(Document.incoming("25", "20.10.2026", "100.00", innOf(client), "счет " + number));

        var taken = api.as(Tokens.operator())
                .withHeader("Content-Type", "text/plain")
                .post(STATEMENTS, text.text())
                .expect(201);

        assertThat(taken.text("/encoding")).isEqualTo("UTF-8");
        importAll();
        assertThat(invoice(number).text("/paid")).isEqualTo("100.00");
    }

    @Test
    void whatIsEmptyTooLargeOrOfAnotherTypeIsRefused() {
        var operator = api.as(Tokens.operator());

        assertThat(upload(new byte[0]).expect(422).code()).isEqualTo("bank_statement_empty");
        assertThat(operator.withHeader("Content-Type", "text/plain")
                        .post(STATEMENTS, "x".repeat(33 * 1024 * 1024))
                        .expect(413)
                        .code())
                .isEqualTo("payload_too_large");
        operator.post(STATEMENTS, "{}").expect(415);
        api.as(Tokens.partner(partner)).get(STATEMENTS).expect(403);
    }

    @ParameterizedTest // INV-6: a damaged file is noted with its line, or kept apart; it is no failure of ours
    @CsvSource({
        "1CClientBankExchange, QUARANTINED",
        "Сумма=, QUARANTINED",
        "Отправитель=, IMPORTING",
        "Плательщик=, IMPORTING",
        "НазначениеПлатежа=, IMPORTING",
        "КонецФайла, IMPORTING"
    })
    void aNulAnywhereInAFileIsNotedAndKeepsOutWhatItDecides(String where, String status) {
        var text = BankText.of(Document.incoming("28", "20.10.2026", "1.00", freshInn(), "аванс " + UUID.randomUUID()))
                .text();
        assertThat(text).contains(where);
        var damaged = text.replaceFirst(where, where + "\0").getBytes(StandardCharsets.UTF_8);

        var taken = upload(damaged).expect(201);

        assertThat(taken.text("/status")).isEqualTo(status);
        assertThat(taken.text()).doesNotContain("\\u0000");
        assertThat(taken.text()).contains(where.startsWith("1C") ? "NOT_AN_EXCHANGE_FILE" : "CHARACTER_UNREADABLE");
    }

    @Test
    void aNulInTheNameOfAFileIsRefused() {
        api.as(Tokens.operator())
                .upload(
                        STATEMENTS,
                        "file",
                        "kl_to\0_1c.txt",
                        "text/plain",
                        BankText.of().bytes())
                .expect(400);
    }

    @Test // OPS-0
    void aRepeatedRequestIsAnsweredAsBefore() {
        var client = payer();
        var text = BankText.of(Document.incoming("26", "20.10.2026", "1.00", innOf(client), "аванс"));
        var once = api.as(Tokens.operator()).once();

        var first = once.upload(STATEMENTS, "file", "kl_to_1c.txt", "text/plain", text.bytes())
                .expect(201);

        importAll();
        var again = once.upload(STATEMENTS, "file", "kl_to_1c.txt", "text/plain", text.bytes())
                .expect(201);

        assertThat(first.text("/status")).isEqualTo("IMPORTING");
        assertThat(balance(client).text("/advance")).isEqualTo("1.00");
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void noPartnersTransactionSeesAStatement() {
        imported(Document.incoming("27", "20.10.2026", "1.00", freshInn(), "аванс " + UUID.randomUUID()));

        assertThat(database.asApp()
                        .sql("select count(*) from bank_documents")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
