package io.partnercloud.billing.documents.act;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.agreements.account.CloseAccount;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.SubscriptionEnded;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** INV-9, INV-11: what is paid for afterwards is earned in the month in which it was used. */
class PostpaidActsIT extends ActScenario {
    @Autowired
    private CloseAccount closeAccount;

    /** Paid 4 171.93 through 31.10.2026, and postpaid from then on. */
    private Client postpaidClient() {
        clock.set("2026-10-05");
        var client = client();
        var asked = askForInvoice(client, 1, PREMIUM).expect(201);
        pay(asked.text("/number"), asked.text("/total")).expect(201);
        bill(client, "POSTPAID");
        monthEnds("2026-10-31");
        assertThat(totals(client)).containsExactly("4171.93"); // 27/31
        return client;
    }

    private void bill(Client client, String mode) {
        api.as(Tokens.operator())
                .put(
                        "/api/admin/subscriptions/" + client.login() + "/billing-mode",
                        "{\"mode\":\"%s\",\"reason\":\"доп. соглашение\"}".formatted(mode))
                .expect(200);
    }

    private void change(Client client, String on, String parameters) {
        clock.set(on);
        var path = "/api/partner/clients/" + client.login() + "/subscription-changes";
        var partners = api.as(Tokens.partner(partner));
        var preview = partners.post(path + "?preview=true", "{\"parameters\":%s}".formatted(parameters))
                .expect(200)
                .text("/preview");
        partners.post(path, "{\"parameters\":%s,\"preview\":\"%s\"}".formatted(parameters, preview))
                .expect(201);
    }

    private void firstOfMonth(String on) {
        assertThat(run("issue-postpaid-invoices", on)).isEmpty();
    }

    private Answer latestInvoice(Client client) {
        return invoice(invoicesOf(client, "ISSUED").getFirst());
    }

    private void deleted(Client client, String on) {
        clock.set(on);
        closeAccount.close(client.id(), LocalDate.parse(on));
    }

    @AfterEach
    void noCompensations() {
        compensations("[]");
    }

    private void compensations(String steps) {
        api.as(Tokens.operator())
                .put("/api/admin/downtime-compensation", "{\"steps\":%s,\"reason\":\"приказ\"}".formatted(steps))
                .expect(200);
    }

    @Test
    void aMonthIsEarnedAtItsEndAndItsInvoiceEarnsNothingAgain() {
        var client = postpaidClient();

        monthEnds("2026-11-30");
        assertThat(totals(client)).containsExactly("4171.93", "4790.00");
        assertThat(books(client)).containsExactly("8961.93", "0.00", "4790.00", "0.00");
        assertThat(balance(client).text("/debt")).isEqualTo("0.00");

        firstOfMonth("2026-12-01");
        assertThat(latestInvoice(client).text("/total")).isEqualTo("4790.00");
        assertThat(books(client)).containsExactly("8961.93", "0.00", "0.00", "0.00");
        assertThat(balance(client).text("/debt")).isEqualTo("4790.00");

        pay(invoicesOf(client, "ISSUED").getFirst(), "4790.00").expect(201);
        monthEnds("2026-12-31");
        assertThat(totals(client)).containsExactly("4171.93", "4790.00", "4790.00");
        assertThat(books(client)).containsExactly("13751.93", "0.00", "4790.00", "0.00");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test
    void theActSaysByDaysWhatTheInvoiceWillSay() {
        var client = postpaidClient();
        change(client, "2026-11-10", MORE_PREMIUM);

        monthEnds("2026-11-30");
        monthEnds("2026-11-30");
        firstOfMonth("2026-12-01");

        // 1–9.11: 2660, 1230 and 900 × 9/30; 10–30.11: 3990, 1230 and 1200 × 21/30
        var number = actsOf(client).text("/items/1/number");
        var act = api.as(Tokens.partner(partner))
                .get("/api/partner/acts/" + number)
                .expect(200);
        assertThat(act.json()
                        .at("/lines")
                        .valueStream()
                        .map(line -> line.get("amount").asString()))
                .containsExactly("798.00", "369.00", "270.00", "2793.00", "861.00", "840.00");
        assertThat(totals(client)).containsExactly("4171.93", "5931.00");
        assertThat(latestInvoice(client).text("/total")).isEqualTo("5931.00");
        assertThat(books(client)).containsExactly("10102.93", "0.00", "0.00", "0.00");
    }

    @Test // BLK-1
    void whoIsBlockedEarnsNothingAndIsInvoicedWhenItIsReleased() {
        var client = postpaidClient();
        monthEnds("2026-11-30");
        firstOfMonth("2026-12-01");
        run("mark-overdue", "2026-12-16");
        run("block-debtors", "2026-12-16");
        assertThat(told(ClientBlocked.class, client)).hasSize(1);

        monthEnds("2026-12-31");
        firstOfMonth("2027-01-01");
        monthEnds("2027-01-31");

        // 15/31 of 2660, 1230 and 900: 1287.10 + 595.16 + 435.48
        assertThat(totals(client)).containsExactly("4171.93", "4790.00", "2317.74");
        assertThat(books(client)).containsExactly("11279.67", "0.00", "2317.74", "0.00");

        clock.set("2027-02-05");
        pay(invoicesOf(client, "OVERDUE").getFirst(), "4790.00").expect(201);
        monthEnds("2027-02-28");
        firstOfMonth("2027-03-01");

        // 24/28: 2280.00 + 1054.29 + 771.43; the invoice is for December and February
        assertThat(totals(client)).containsExactly("4171.93", "4790.00", "2317.74", "4105.72");
        assertThat(latestInvoice(client).text("/total")).isEqualTo("6423.46");
        assertThat(books(client)).containsExactly("15385.39", "0.00", "0.00", "0.00");
    }

    @Test
    void whatTheInvoiceSaysOtherwiseIsCorrected() {
        var client = postpaidClient();
        monthEnds("2026-11-30");
        change(client, "2026-11-30", MORE_PREMIUM); // after the act

        firstOfMonth("2026-12-01");
        // 29/30: 2571.33 + 1189.00 + 870.00; 1/30: 133.00 + 41.00 + 40.00
        assertThat(latestInvoice(client).text("/total")).isEqualTo("4844.33");
        assertThat(books(client)).containsExactly("8961.93", "4844.33", "4790.00", "0.00");
        monthEnds("2026-12-31");

        // 6 420.00 for December, and of November 4 844.33 − 4 790.00
        assertThat(totals(client)).containsExactly("4171.93", "4790.00", "6420.00", "54.33");
        assertThat(books(client)).containsExactly("15436.26", "0.00", "6420.00", "0.00");
    }

    @Test // INV-13: 15 % of 2660, 1230 and 900
    void aDowntimeThatIsRecordedAfterTheActCorrectsIt() {
        compensations("[{\"level\":\"PREMIUM\",\"fromHours\":1,\"percent\":15}]");
        var client = postpaidClient();
        monthEnds("2026-11-30");
        clock.set("2026-11-30");
        api.as(Tokens.operator())
                .post("/api/admin/subscriptions/" + client.login() + "/downtimes", """
                        {"startedAt":"2026-11-20T01:00:00+03:00","endedAt":"2026-11-20T09:00:00+03:00","description":"авария"}""")
                .expect(201);
        assertThat(books(client)).containsExactly("8961.93", "0.00", "4790.00", "718.50");
        assertThat(balance(client).text("/advance")).isEqualTo("718.50");

        firstOfMonth("2026-12-01");
        monthEnds("2026-12-31");

        assertThat(balance(client).text("/debt")).isEqualTo("4071.50");
        assertThat(totals(client)).containsExactly("4171.93", "4790.00", "4790.00", "-718.50");
        assertThat(books(client)).containsExactly("13033.43", "0.00", "4790.00", "0.00");
    }

    @Test
    void whoPaysBeforehandAgainEarnsTheMonthOnce() {
        var client = postpaidClient();
        clock.set("2026-11-12");
        bill(client, "PREPAID");

        monthEnds("2026-11-30"); // not paid, and not blocked
        pay(latestInvoice(client).text("/number"), "4790.00").expect(201); // and December is asked for, due on 07.12.
        run("block-debtors", "2026-12-08");
        monthEnds("2026-12-31");

        // 7/31: 600.65 + 277.74 + 203.23
        assertThat(totals(client)).containsExactly("4171.93", "4790.00", "1081.62");
        assertThat(books(client)).containsExactly("10043.55", "3708.38", "0.00", "0.00");
    }

    @Test
    void anInvoiceThatIsWithdrawnLetsGoOfWhatWasEarnedAndTheNextOneAsksForIt() {
        var client = postpaidClient();
        monthEnds("2026-11-30");
        firstOfMonth("2026-12-01");
        clock.set("2026-12-07");
        bill(client, "PREPAID");
        bill(client, "POSTPAID");
        assertThat(invoicesOf(client, "ISSUED")).isEmpty();
        assertThat(books(client)).containsExactly("8961.93", "0.00", "4790.00", "0.00");

        monthEnds("2026-12-31");
        firstOfMonth("2027-01-01");

        assertThat(totals(client)).containsExactly("4171.93", "4790.00", "4790.00");
        assertThat(latestInvoice(client).text("/total")).isEqualTo("9580.00");
        assertThat(books(client)).containsExactly("13751.93", "0.00", "0.00", "0.00");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // CLI-1
    void whoseAccountGoesIsAskedForTheDaysBeforeAndMayPayThemLater() {
        var client = postpaidClient();

        deleted(client, "2026-11-11");

        // 10/30: 886.67 + 410.00 + 300.00
        assertThat(latestInvoice(client).text("/total")).isEqualTo("1596.67");
        monthEnds("2026-11-30");
        assertThat(totals(client)).containsExactly("4171.93", "1596.67");
        assertThat(books(client)).containsExactly("5768.60", "0.00", "0.00", "0.00");
        clock.set("2026-12-10");
        pay(latestInvoice(client).text("/number"), "1596.67").expect(201);
        monthEnds("2026-12-31");
        assertThat(totals(client)).containsExactly("4171.93", "1596.67");
        assertThat(balance(client).text("/debt")).isEqualTo("0.00");
    }

    @Test // CLI-1: on the month's last day, after the act: 29/30 are asked for
    void whatTheActKnewOfTheLastDayIsTakenBack() {
        var client = postpaidClient();
        monthEnds("2026-11-30");

        deleted(client, "2026-11-30");

        assertThat(latestInvoice(client).text("/total")).isEqualTo("4630.33");
        monthEnds("2026-12-31");
        assertThat(totals(client)).containsExactly("4171.93", "4790.00", "-159.67");
        assertThat(books(client)).containsExactly("8802.26", "0.00", "0.00", "0.00");
    }

    @Test // BLK-2: 60 days after 16.12.2026 the rent is over, the PBX is not
    void whoseRentIsOverStillOwesWhatItHasUsed() {
        var client = postpaidClient();
        clock.set("2026-11-02");
        payInFull(ask(client, "{\"months\":6,\"service\":\"PBX\",\"items\":{\"PBX_LINE\":3,\"PBX_NUMBER\":2}}"));
        monthEnds("2026-11-30");
        firstOfMonth("2026-12-01");
        run("mark-overdue", "2026-12-16");
        run("block-debtors", "2026-12-16");
        monthEnds("2026-12-31");
        assertThat(account(client, "UNBILLED")).isEqualTo("-2317.74"); // 15/31

        run("delete-debtors", "2027-02-14");

        assertThat(told(SubscriptionEnded.class, client)).hasSize(1);
        assertThat(latestInvoice(client).text("/total")).isEqualTo("2317.74");
        assertThat(balance(client).text("/debt")).isEqualTo("7107.74"); // and November
        assertThat(account(client, "UNBILLED")).isEqualTo("0.00");
    }

    @Test // INV-7
    void whatWasPaidAndWentBackIsNotEarnedTwice() {
        var client = postpaidClient();
        monthEnds("2026-11-30");
        firstOfMonth("2026-12-01");
        var number = latestInvoice(client).text("/number");
        clock.set("2026-12-10");
        var payment = pay(number, "4790.00").expect(201).text("/id");
        clock.set("2026-12-12");
        reverse(payment).expect(200);

        monthEnds("2026-12-31");

        assertThat(totals(client)).containsExactly("4171.93", "4790.00", "4790.00");
        assertThat(balance(client).text("/debt")).isEqualTo("4790.00");
        assertThat(books(client)).containsExactly("13751.93", "0.00", "4790.00", "0.00");
    }

    @Test
    void aRunThatIsCaughtUpAfterTheInvoiceEarnsTheMonthByIt() {
        var client = postpaidClient();
        firstOfMonth("2026-12-01");

        assertThat(run("issue-acts", "2026-11-30", "2026-12-03")).isEmpty();
        monthEnds("2026-12-31");

        assertThat(totals(client)).containsExactly("4171.93", "4790.00", "4790.00");
        assertThat(books(client)).containsExactly("13751.93", "0.00", "4790.00", "0.00");
    }
}
