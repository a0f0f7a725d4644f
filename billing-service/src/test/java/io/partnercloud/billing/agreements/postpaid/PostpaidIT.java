package io.partnercloud.billing.agreements.postpaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import org.junit.jupiter.api.Test;

/** INV-11: a premium client pays for a month when it is over. */
class PostpaidIT extends BillingScenario {
    /** 2 × 1330 + 1230 + 3 × 300 = 4 790.00 a month. */
    private static final String PREMIUM = """
            {"mode":"ALTERNATELY","extras":{"premium":true},
             "people":[{"count":2,"configurations":["ZUP","BP"]},{"count":1,"configurations":["BP"]}]}""";
    /** 3 × 1330 + 1230 + 4 × 300 = 6 420.00 a month. */
    private static final String MORE_PREMIUM = """
            {"mode":"ALTERNATELY","extras":{"premium":true},
             "people":[{"count":3,"configurations":["ZUP","BP"]},{"count":1,"configurations":["BP"]}]}""";

    /** Paid through 31.10.2026, and postpaid from then on. */
    private Client postpaidClient() {
        clock.set("2026-10-05");
        var client = client();
        var asked = askForInvoice(client, 1, PREMIUM).expect(201);
        pay(asked.text("/number"), asked.text("/total")).expect(201);
        bill(client, "POSTPAID").expect(200);
        return client;
    }

    private Answer bill(Client client, String mode) {
        return api.as(Tokens.operator())
                .put(
                        "/api/admin/subscriptions/" + client.login() + "/billing-mode",
                        "{\"mode\":\"%s\",\"reason\":\"доп. соглашение\"}".formatted(mode));
    }

    private Answer change(Client client, String parameters) {
        var path = "/api/partner/clients/" + client.login() + "/subscription-changes";
        var partners = api.as(Tokens.partner(partner));
        var preview = partners.post(path + "?preview=true", "{\"parameters\":%s}".formatted(parameters))
                .expect(200)
                .text("/preview");
        return partners.post(path, "{\"parameters\":%s,\"preview\":\"%s\"}".formatted(parameters, preview));
    }

    @Test
    void aMonthIsInvoicedOnTheFirstOfTheNextByWhatTheClientHadOnEachDay() {
        var client = postpaidClient();

        run("issue-monthly-invoices", "2026-10-20");
        run("issue-postpaid-invoices", "2026-11-01");
        assertThat(invoicesOf(client, "ISSUED")).isEmpty();
        clock.set("2026-11-10");
        assertThat(change(client, MORE_PREMIUM).expect(201).text("/status")).isEqualTo("APPLIED");
        run("issue-postpaid-invoices", "2026-12-01");
        run("issue-postpaid-invoices", "2026-12-01");

        // 1–9.11: 2660, 1230 and 900 × 9/30; 10–30.11: 3990, 1230 and 1200 × 21/30
        var november = invoice(invoicesOf(client, "ISSUED").getFirst());
        assertThat(november.json()
                        .at("/lines")
                        .valueStream()
                        .map(line -> line.get("amount").asString()))
                .containsExactly("798.00", "369.00", "270.00", "2793.00", "861.00", "840.00");
        assertThat(november.text("/total")).isEqualTo("5931.00");
        assertThat(november.text("/periods/0/from")).isEqualTo("2026-11-01");
        assertThat(november.text("/dueOn")).isEqualTo("2026-12-15");
        assertThat(invoicesOf(client, "ISSUED")).hasSize(1);
    }

    @Test // BLK-1, BLK-2
    void aLatePostpaidClientIsBlockedAndDoesNotPayForTheBlockedDays() {
        var client = postpaidClient();
        run("block-debtors", "2026-11-15");
        clock.set("2026-11-10");
        change(client, MORE_PREMIUM).expect(201);
        run("issue-postpaid-invoices", "2026-12-01");
        run("block-debtors", "2026-12-15");
        assertThat(told(ClientBlocked.class, client)).isEmpty();
        run("mark-overdue", "2026-12-16");
        run("block-debtors", "2026-12-16");
        assertThat(told(ClientBlocked.class, client)).hasSize(1);

        clock.set("2026-12-18");
        pay(invoicesOf(client, "OVERDUE").getFirst(), "5931.00").expect(201);
        assertThat(told(ClientUnblocked.class, client)).hasSize(1);
        run("issue-postpaid-invoices", "2027-01-01");

        // 3990, 1230 and 1200 × 15/31, then × 14/31: 1930.65 + 595.16 + 580.65 + 1801.94 + 555.48 + 541.94
        var december = invoice(invoicesOf(client, "ISSUED").getFirst());
        assertThat(december.text("/total")).isEqualTo("6005.82");
        assertThat(december.text("/dueOn")).isEqualTo("2027-01-22");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test
    void whoPaysBeforehandAgainIsInvoicedForTheRunningMonthAtOnce() {
        var client = postpaidClient();
        clock.set("2026-11-12");

        bill(client, "PREPAID").expect(200);

        var november = invoice(invoicesOf(client, "ISSUED").getFirst());
        assertThat(november.text("/periods/0/from")).isEqualTo("2026-11-01");
        assertThat(november.text("/periods/0/to")).isEqualTo("2026-11-30");
        assertThat(november.text("/total")).isEqualTo("4790.00");
        assertThat(november.text("/dueOn")).isEqualTo("2026-11-19");
        pay(november.text("/number"), "4790.00").expect(201);
        run("issue-monthly-invoices", "2026-11-20");
        assertThat(invoicesOf(client, "ISSUED")).hasSize(1);
    }

    @Test
    void theOpenInvoiceForDaysToComeIsWithdrawn() {
        clock.set("2026-10-05");
        var client = client();
        var asked = askForInvoice(client, 1, PREMIUM).expect(201);
        pay(asked.text("/number"), asked.text("/total")).expect(201);
        run("issue-monthly-invoices", "2026-10-20");
        var november = invoicesOf(client, "ISSUED").getFirst();

        bill(client, "POSTPAID").expect(200);

        assertThat(invoice(november).text("/cancelReason")).isEqualTo("PAID_AFTERWARDS");
        assertThat(balance(client).text("/debt")).isEqualTo("0.00");
    }

    @Test // CHG-2: the surcharge of a change without the package is still to be paid, and can be
    void whoIsGivingUpThePremiumPackageDoesNotPayAfterwards() {
        clock.set("2026-10-05");
        var client = client();
        var asked = askForInvoice(client, 1, PREMIUM).expect(201);
        pay(asked.text("/number"), asked.text("/total")).expect(201);
        assertThat(change(client, """
                        {"mode":"ALTERNATELY","people":[{"count":5,"configurations":["ZUP"]}]}""").expect(201).text("/status")).isEqualTo("WAITING");

        assertThat(bill(client, "POSTPAID").expect(409).code()).isEqualTo("postpaid_needs_premium");

        var surcharge = invoice(invoicesOf(client, "ISSUED").getFirst());
        pay(surcharge.text("/number"), surcharge.text("/total")).expect(201);
    }

    @Test
    void onlyWhoHasThePremiumPackagePaysAfterwards() {
        var client = paidClient("2026-10-05");
        assertThat(bill(client, "POSTPAID").expect(409).code()).isEqualTo("postpaid_needs_premium");

        var premium = postpaidClient();
        clock.set("2026-11-10");
        assertThat(change(premium, THREE_CONNECTIONS).expect(409).code()).isEqualTo("postpaid_needs_premium");
        assertThat(api.as(Tokens.partner(partner))
                        .post("/api/partner/clients/" + premium.login() + "/invoices", "{\"months\":1}")
                        .expect(409)
                        .code())
                .isEqualTo("subscription_postpaid");
        assertThat(bill(client(), "POSTPAID").expect(409).code()).isEqualTo("subscription_not_paid");
    }
}
