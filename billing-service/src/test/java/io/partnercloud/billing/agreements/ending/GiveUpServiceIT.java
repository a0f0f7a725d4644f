package io.partnercloud.billing.agreements.ending;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.TwoServicesScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.InvoiceCancelled;
import io.partnercloud.contracts.billing.PaymentReminderDue;
import io.partnercloud.contracts.billing.SubscriptionEnded;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** SVC-1: one of a client's services is given up; it ends with what is paid, the other goes on. */
class GiveUpServiceIT extends TwoServicesScenario {
    private static final String PBX = "{\"service\":\"PBX\"}";

    private String path(Client client) {
        return "/api/partner/clients/" + client.login() + "/cancellations";
    }

    private Answer giveUp(Client client) {
        return api.as(Tokens.partner(partner)).post(path(client), PBX);
    }

    @Test // paid through 30.11.2026, invoiced for December, 30.00 of that paid
    void whatIsGivenUpEndsWithWhatIsPaidAndItsInvoiceIsWithdrawn() {
        var client = clientOfTwoServices();
        run("issue-monthly-invoices", "2026-11-20");
        var december = invoiceFor(client, "1630.00");
        var rent = invoiceFor(client, "3890.00");
        pay(december, "30.00").expect(201);

        var preview = api.as(Tokens.partner(partner))
                .post(path(client) + "?preview=true", PBX)
                .expect(200);
        assertThat(preview.text("/lastDay")).isEqualTo("2026-11-30");
        assertThat(preview.text("/withdrawnInvoices/0")).isEqualTo(december);
        assertThat(preview.text("/toAdvance")).isEqualTo("30.00");
        assertThat(told(InvoiceCancelled.class, client)).isEmpty();

        assertThat(giveUp(client).expect(201).text("/lastDay")).isEqualTo("2026-11-30");
        giveUp(client).expect(201);

        assertThat(told(InvoiceCancelled.class, client))
                .singleElement()
                .satisfies(cancelled -> assertThat(cancelled.invoice()).isEqualTo(december));
        assertThat(invoice(rent).text("/paid")).isEqualTo("30.00"); // the money is used for what goes on
        assertThat(sumOfLedger(client)).isEqualTo("0");

        pay(rent, "3860.00").expect(201);
        run("remind-debtors", "2026-11-30");
        run("end-given-up", "2026-11-30");
        assertThat(told(SubscriptionEnded.class, client)).isEmpty();
        run("end-given-up", "2026-12-01");
        run("end-given-up", "2026-12-01");
        run("block-debtors", "2026-12-01");

        assertThat(told(SubscriptionEnded.class, client)).singleElement().satisfies(ended -> {
            assertThat(ended.service()).isEqualTo(CloudService.PBX);
            assertThat(ended.endedOn()).isEqualTo("2026-12-01");
            assertThat(ended.reason()).isEqualTo("GIVEN_UP");
        });
        assertThat(told(PaymentReminderDue.class, client)).isEmpty();
        assertThat(told(ClientBlocked.class, client)).isEmpty();
        run("issue-monthly-invoices", "2026-12-20");
        assertThat(invoicesOf(client, "ISSUED"))
                .singleElement()
                .satisfies(
                        january -> assertThat(invoice(january).text("/total")).isEqualTo("3890.00"));
    }

    @Test // INV-4
    void theRunDoesNotContinueItAndAskingForAnInvoiceIsRefused() {
        var client = clientOfTwoServices();
        giveUp(client).expect(201);

        run("issue-monthly-invoices", "2026-11-20");

        assertThat(invoicesOf(client, "ISSUED")).hasSize(1);
        assertThat(askForPbx(client).expect(409).code()).isEqualTo("subscription_given_up");
    }

    @Test // INV-4: the invoice that the 20th would have brought comes at once
    void takenBackInTimeItGoesOn() {
        var client = clientOfTwoServices();
        giveUp(client).expect(201);
        run("issue-monthly-invoices", "2026-11-20");
        clock.set("2026-11-25");

        api.as(Tokens.partner(partner)).delete(path(client) + "/PBX").expect(204);
        api.as(Tokens.partner(partner)).delete(path(client) + "/PBX").expect(204);

        assertThat(invoice(invoiceFor(client, "1630.00")).text("/periods/0/from"))
                .isEqualTo("2026-12-01");
        run("end-given-up", "2026-12-01");
        assertThat(told(SubscriptionEnded.class, client)).isEmpty();
    }

    @Test // BLK-2
    void whatIsBlockedEndsAtOnceAndIsNotWantedBack() {
        var client = clientOfTwoServices();
        run("issue-monthly-invoices", "2026-11-20");
        pay(invoiceFor(client, "3890.00"), "3890.00").expect(201);
        run("block-debtors", "2026-12-01");

        clock.set("2026-12-05");
        assertThat(giveUp(client).expect(201).text("/lastDay")).isEqualTo("2026-12-05");

        assertThat(told(SubscriptionEnded.class, client)).hasSize(1);
        assertThat(balance(client).text("/debt")).isEqualTo("0.00");
        assertThat(balance(client).json().has("blockedOn")).isFalse();
        assertThat(api.as(Tokens.partner(partner))
                        .delete(path(client) + "/PBX")
                        .expect(409)
                        .code())
                .isEqualTo("subscription_not_paid");
        assertThat(askForPbx(client).expect(201).text("/kind")).isEqualTo("FIRST"); // ordered anew
    }

    @Test // INV-7: the service is over, its days were used: what is paid for them again extends nothing
    void aPaymentThatGoesBackAfterTheEndDoesNotKeepOthersFromBeingTaken() {
        clock.set("2026-10-20");
        var client = client();
        payInFull(askForInvoice(client, 1, THREE_CONNECTIONS));
        var pbx = askForPbx(client).expect(201);
        var payment = pay(pbx.text("/number"), pbx.text("/total")).expect(201).text("/id");
        giveUp(client).expect(201);
        run("end-given-up", "2026-12-01");

        api.as(Tokens.operator())
                .post("/api/admin/payments/" + payment + "/reversal", "{\"reason\":\"возврат\"}")
                .expect(200);
        pay(pbx.text("/number"), pbx.text("/total")).expect(201);

        assertThat(invoice(pbx.text("/number")).text("/status")).isEqualTo("PAID");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test // PRT-11, OPS-1
    void anotherPartnerSeesNothingAndAnOperatorSaysWhy() {
        var client = clientOfTwoServices();
        var stranger = api.as(Tokens.partner(UUID.randomUUID()));

        assertThat(stranger.post(path(client), PBX).expect(404).code()).isEqualTo("client_unknown");
        var admin = "/api/admin/subscriptions/" + client.login() + "/cancellations";
        api.as(Tokens.operator()).post(admin, PBX).expect(400);
        api.as(Tokens.operator())
                .post(admin, "{\"service\":\"PBX\",\"reason\":\"письмо клиента\"}")
                .expect(201);
        api.as(Tokens.operator())
                .post(admin + "/PBX/withdrawal", "{\"reason\":\"клиент передумал\"}")
                .expect(204);
        assertThat(database.asSuperuser()
                        .sql("select action from audit_records where subject = :client order by id")
                        .param("client", "client:" + client.login())
                        .query(String.class)
                        .list())
                .containsExactly("subscription.given-up", "subscription.taken-back");
        assertThat(api.as(Tokens.partner(partner))
                        .post(path(client), "{\"service\":\"CASH_DESK\"}")
                        .expect(409)
                        .code())
                .isEqualTo("subscription_not_paid");
    }
}
