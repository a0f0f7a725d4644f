package io.partnercloud.billing.documents.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.agreements.account.CloseAccount;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.testsupport.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** INV-9: a service that was rendered is earned, whether it is paid or not; what was not rendered is earned when it is paid. */
class UnpaidActsIT extends ActScenario {
    @Autowired
    private CloseAccount closeAccount;

    /** Paid through 31.10.2026, November is asked for and due on 27.10.; a payment order holds the block off until 05.11. */
    private Client clientOnHold() {
        var client = paidClient("2026-10-05");
        run("issue-monthly-invoices", "2026-10-20");
        monthEnds("2026-10-31");
        assertThat(totals(client)).containsExactly("3388.06"); // 27/31
        sendPaymentOrder(client);
        return client;
    }

    private void sendPaymentOrder(Client client) {
        var content = "%PDF-1.7 " + client.login();
        api.as(Tokens.partner(partner))
                .upload(
                        "/api/partner/invoices/" + openInvoice(client) + "/payment-orders",
                        "file",
                        "пп.pdf",
                        "application/octet-stream",
                        content.getBytes(StandardCharsets.UTF_8))
                .expect(201);
    }

    private String openInvoice(Client client) {
        return invoicesOf(client, "ISSUED").getFirst();
    }

    private Client blockedClient() {
        var client = clientOnHold();
        run("block-debtors", "2026-11-05");
        assertThat(balance(client).json().has("blockedOn")).isFalse();
        run("block-debtors", "2026-11-06");
        assertThat(balance(client).text("/blockedOn")).isEqualTo("2026-11-06");
        return client;
    }

    @Test // INV-8, BLK-1
    void theDaysBeforeTheBlockAreEarnedAndTheOthersWhenTheyArePaid() {
        var client = blockedClient();

        monthEnds("2026-11-30");
        // 5/30: 443.33 + 205.00
        assertThat(totals(client)).containsExactly("3388.06", "648.33");
        assertThat(books(client)).containsExactly("4036.39", "3241.67", "0.00", "0.00");
        assertThat(balance(client).text("/debt")).isEqualTo("3890.00");

        clock.set("2026-12-10");
        pay(invoicesOf(client, "ISSUED").getFirst(), "3890.00").expect(201); // and 10–31.12. are asked for
        run("block-debtors", "2026-12-18");
        monthEnds("2026-12-31");

        // 2216.67 + 1025.00 of November; 8/22 of 1887.74 and of 872.90
        assertThat(totals(client)).containsExactly("3388.06", "648.33", "4245.54");
        assertThat(books(client)).containsExactly("8281.93", "1756.77", "0.00", "0.00");

        monthEnds("2027-01-31");
        assertThat(totals(client)).hasSize(3);
    }

    @Test // INV-8
    void whatIsPaidWithinTheHoldIsEarnedAtOnce() {
        var client = clientOnHold();
        clock.set("2026-11-05");
        pay(invoicesOf(client, "ISSUED").getFirst(), "3890.00").expect(201);

        monthEnds("2026-11-30");

        assertThat(totals(client)).containsExactly("3388.06", "3890.00");
        assertThat(books(client)).containsExactly("7278.06", "0.00", "0.00", "0.00");
    }

    @Test // CLI-1: nobody will pay for November any more; that is a loss to be written off, and the service was given
    void whatWasEarnedStaysEarnedWhenTheAccountEnds() {
        var client = blockedClient();
        monthEnds("2026-11-30");
        clock.set("2026-12-15");

        closeAccount.close(client.id(), LocalDate.parse("2026-12-15"));

        assertThat(books(client)).containsExactly("4036.39", "3241.67", "0.00", "0.00");
        monthEnds("2026-12-31");
        assertThat(totals(client)).containsExactly("3388.06", "648.33");
        assertThat(books(client)).containsExactly("4036.39", "3241.67", "0.00", "0.00");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // INV-8: held off until 05.02.2024
    void ofALeapYearsFebruaryADayIsATwentyNinth() {
        var client = paidClient("2024-01-10");
        run("issue-monthly-invoices", "2024-01-20");
        clock.set("2024-01-31");
        sendPaymentOrder(client);
        run("block-debtors", "2024-02-06");
        monthEnds("2024-01-31");

        monthEnds("2024-02-29");

        // 22/31: 1887.74 + 872.90; 5/29: 458.62 + 212.07
        assertThat(totals(client)).containsExactly("2760.64", "670.69");
        clock.set("2024-03-10");
        pay(openInvoice(client), "3890.00").expect(201); // and 10–31.03. are asked for
        monthEnds("2024-03-31");
        // 2201.38 + 1017.93 of February; 22/31 of March: 1887.74 + 872.90
        assertThat(totals(client)).containsExactly("2760.64", "670.69", "5979.95");
        assertThat(books(client)).containsExactly("9411.28", "0.00", "0.00", "0.00");
    }

    @Test // BLK-1: released on 25.12.2026, a Friday; what follows is due on the fifth working day, 12.01.2027
    void overTheNewYearTheDaysOfEachMonthAreEarnedInIt() {
        var client = paidClient("2026-10-05");
        run("issue-monthly-invoices", "2026-10-20");
        monthEnds("2026-10-31");
        run("block-debtors", "2026-11-01");
        monthEnds("2026-11-30");
        assertThat(totals(client)).containsExactly("3388.06");

        clock.set("2026-12-25");
        pay(openInvoice(client), "3890.00").expect(201);
        assertThat(invoice(openInvoice(client)).text("/dueOn")).isEqualTo("2027-01-12");
        monthEnds("2026-12-31");
        run("block-debtors", "2027-01-13");
        monthEnds("2027-01-31");

        // November, and 7/31: 600.65 + 277.74; 12/31: 1029.68 + 476.13
        assertThat(totals(client)).containsExactly("3388.06", "4768.39", "1505.81");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // CLI-2
    void aFirstInvoiceIsForNothingBeforeItIsPaid() {
        clock.set("2026-10-20");
        var client = client();
        askForInvoice(client, 1, THREE_CONNECTIONS).expect(201);

        monthEnds("2026-10-31");
        monthEnds("2026-11-30");

        assertThat(totals(client)).isEmpty();
        assertThat(books(client)).containsExactly("0.00", "5395.81", "0.00", "0.00");
    }

    @Test // INV-7, BLK-1: November is paid, on its act, and then the bank takes the money back
    void aReversalAfterTheActLeavesTheRevenueAndADebtThatBlocks() {
        var client = paidClient("2026-10-05");
        run("issue-monthly-invoices", "2026-10-20");
        var number = openInvoice(client);
        var payment = pay(number, "3890.00").expect(201).text("/id");
        monthEnds("2026-10-31");
        monthEnds("2026-11-30");
        assertThat(books(client)).containsExactly("7278.06", "0.00", "0.00", "0.00");

        clock.set("2026-12-03");
        reverse(payment).expect(200);
        assertThat(balance(client).text("/debt")).isEqualTo("3890.00");
        run("block-debtors", "2026-12-04");
        monthEnds("2026-12-31");

        assertThat(totals(client)).containsExactly("3388.06", "3890.00"); // 1–3.12. nobody has asked for
        assertThat(books(client)).containsExactly("7278.06", "0.00", "0.00", "0.00");
        assertThat(balance(client).text("/blockedOn")).isEqualTo("2026-12-04");

        clock.set("2027-01-15");
        pay(number, "3890.00").expect(201);
        assertThat(balance(client).json().has("blockedOn")).isFalse();
        monthEnds("2027-01-31"); // 15–31.01. are asked for and open: 17/31: 1458.71 + 674.52
        assertThat(totals(client)).containsExactly("3388.06", "3890.00", "2133.23");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }
}
