package io.partnercloud.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.agreements.account.CloseAccount;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.InvoiceCancelled;
import io.partnercloud.contracts.billing.InvoiceWrittenOff;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** CLI-1: what a deleted account still owes, to the kopeck. */
class WriteOffIT extends BillingScenario {
    @Autowired
    private CloseAccount closeAccount;

    @Autowired
    private JdbcClient jdbc;

    private void balanced(Client client) {
        new Books(jdbc, transaction).balance(client);
    }

    private void deleted(Client client, String on) {
        clock.set(on);
        closeAccount.close(client.id(), LocalDate.parse(on));
    }

    private Answer writeOff(String invoice) {
        return api.as(Tokens.operator())
                .once()
                .post("/api/admin/invoices/" + invoice + "/write-off", "{\"reason\":\"приказ № 5\"}");
    }

    private void reverse(Answer payment) {
        api.as(Tokens.operator())
                .post(
                        "/api/admin/payments/" + payment.expect(201).text("/id") + "/reversal",
                        "{\"reason\":\"возврат банка\"}")
                .expect(200);
    }

    private String account(Client client, String account) {
        return database.asSuperuser()
                .sql("""
                        select coalesce(sum(amount), 0.00) from ledger_entries
                        where client_id = :client and account = :account""")
                .param("client", client.id().value())
                .param("account", account)
                .query(BigDecimal.class)
                .single()
                .toPlainString();
    }

    private String december(Client client) {
        return invoicesOf(client, "ISSUED").getFirst();
    }

    /** 5 395.81 for 20.10 to 30.11: 1 505.81 in October, 3 890.00 in November; 395.81 of it stays paid. */
    @Test
    @DisplayName("CLI-1: what was rendered and not paid is a loss, the rest was never owed")
    void whatWasRenderedIsALossAndTheRestIsNotAskedFor() {
        clock.set("2026-10-20");
        var client = client();
        var invoice = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201).text("/number");
        var most = pay(invoice, "5000.00");
        var little = pay(invoice, "395.81");
        assertThat(run("issue-acts", "2026-10-31")).isEmpty();
        clock.set("2026-11-09");
        reverse(most);
        assertThat(writeOff(invoice).expect(409).code()).isEqualTo("invoice_still_served");
        deleted(client, "2026-11-10");
        assertThat(writeOff(invoice).expect(409).code()).isEqualTo("invoice_ends_this_month");
        assertThat(run("issue-acts", "2026-11-30")).isEmpty(); // 1-9.11: 2660 × 9/30 + 1230 × 9/30 = 1 167.00
        balanced(client);
        clock.set("2026-12-01");

        var writeOff = writeOff(invoice).expect(201);

        assertThat(writeOff.text("/number")).matches("W26-\\d{6}");
        assertThat(writeOff.text("/amount")).isEqualTo("2277.00"); // 1 505.81 + 1 167.00 − 395.81
        assertThat(writeOff.text("/withdrawn")).isEqualTo("2723.00"); // 5 395.81 − 2 672.81
        assertThat(writeOff.text("/returned")).isEqualTo("0.00");
        assertThat(invoice(invoice).text("/status")).isEqualTo("WRITTEN_OFF");
        assertThat(invoice(invoice).text("/open")).isEqualTo("0.00");
        assertThat(account(client, "BAD_DEBT")).isEqualTo("2277.00");
        assertThat(account(client, "REVENUE")).isEqualTo("-2672.81");
        assertThat(account(client, "RECEIVABLE")).isEqualTo("0.00");
        assertThat(account(client, "UNEARNED")).isEqualTo("0.00");
        balanced(client);
        assertThat(writeOff(invoice).expect(409).code()).isEqualTo("invoice_already_written_off");
        assertThat(pay(invoice, "1.00").expect(409).code()).isEqualTo("invoice_already_written_off");
        assertThat(reconciliation(client).text("/closing")).isEqualTo("0.00");
        assertThat(reconciliation(client).text()).contains("\"WRITE_OFF\"").contains(writeOff.text("/number"));
        assertThat(run("issue-acts", "2026-12-31")).isEmpty();
        assertThat(account(client, "REVENUE")).isEqualTo("-2672.81");

        reverse(little);

        assertThat(account(client, "BAD_DEBT")).isEqualTo("2672.81");
        balanced(client);
        var register = api.as(Tokens.operator())
                .get("/api/admin/invoices/write-offs?sort=on&client=" + client.login())
                .expect(200);
        assertThat(register.json().at("/items")).hasSize(2);
        assertThat(register.text("/items/0/reason")).isEqualTo("приказ № 5");
        assertThat(register.text("/items/1/amount")).isEqualTo("395.81");
        Awaitility.await()
                .untilAsserted(() -> assertThat(told(InvoiceWrittenOff.class, client))
                        .extracting(InvoiceWrittenOff::amount)
                        .containsExactly(Money.of("2277.00"), Money.of("395.81")));
    }

    @Test
    @DisplayName("CLI-1: money for what was never rendered is the client's again")
    void whatWasPaidForDaysThatNeverCameIsReturned() {
        var client = paidClient("2026-10-20");
        assertThat(run("issue-monthly-invoices", "2026-11-20")).isEmpty();
        var december = december(client);
        pay(december, "1000.00").expect(201);
        deleted(client, "2026-11-25");
        assertThat(run("issue-acts", "2026-11-30")).isEmpty();
        clock.set("2026-12-01");

        var writeOff = writeOff(december).expect(201);

        assertThat(writeOff.text("/amount")).isEqualTo("0.00");
        assertThat(writeOff.text("/withdrawn")).isEqualTo("3890.00");
        assertThat(writeOff.text("/returned")).isEqualTo("1000.00");
        assertThat(account(client, "ADVANCE")).isEqualTo("-1000.00");
        assertThat(account(client, "BAD_DEBT")).isEqualTo("0.00");
        balanced(client);
    }

    @Test
    @DisplayName(
            "CLI-1: an invoice of which nothing was rendered and paid is cancelled with the account, what was rendered stays owed")
    void onlyWhatWasNeverRenderedIsCancelledWithTheAccount() {
        var client = paidClient("2026-10-20");
        assertThat(run("issue-monthly-invoices", "2026-11-20")).isEmpty();
        var december = december(client);
        deleted(client, "2026-11-25");
        assertThat(invoice(december).text("/status")).isEqualTo("CANCELLED");
        Awaitility.await()
                .untilAsserted(() -> assertThat(told(InvoiceCancelled.class, client))
                        .extracting(InvoiceCancelled::reason)
                        .containsExactly("CLIENT_DELETED"));

        var other = paidClient("2026-10-20");
        assertThat(run("issue-monthly-invoices", "2026-11-20")).isEmpty();
        var used = december(other);
        var payment = pay(used, "3890.00");
        assertThat(run("issue-acts", "2026-11-30")).isEmpty();
        assertThat(run("issue-acts", "2026-12-31")).isEmpty();
        clock.set("2027-01-11");
        reverse(payment);
        deleted(other, "2027-02-15");
        assertThat(invoice(used).text("/status")).isEqualTo("OVERDUE");
        clock.set("2027-03-01");
        var writeOff = writeOff(used).expect(201);
        assertThat(writeOff.text("/amount")).isEqualTo("3890.00");
        assertThat(writeOff.text("/withdrawn")).isEqualTo("0.00");
        balanced(other);
    }

    private Answer reconciliation(Client client) {
        return api.as(Tokens.operator())
                .get("/api/admin/subscriptions/" + client.login() + "/reconciliation?from=2026-10-01&to=2026-12-01")
                .expect(200);
    }
}
