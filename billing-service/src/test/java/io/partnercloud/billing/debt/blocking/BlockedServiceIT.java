package io.partnercloud.billing.debt.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.TwoServicesScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.ClientBlocked;
import io.partnercloud.contracts.billing.ClientUnblocked;
import io.partnercloud.contracts.billing.DebtorDeletionDue;
import io.partnercloud.contracts.billing.DebtorDeletionReached;
import io.partnercloud.contracts.billing.InvoiceCancelled;
import io.partnercloud.contracts.billing.PaymentReminderDue;
import io.partnercloud.contracts.billing.SubscriptionEnded;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** BLK-1, BLK-2: of several services only what is unpaid is blocked, released and over. */
class BlockedServiceIT extends TwoServicesScenario {
    private static final String RENT = "3890.00";
    private static final String PBX = "1630.00";

    /** Both are paid through 30.11.2026 and invoiced for December; that one is paid. */
    private Client whoPaidOnly(String total) {
        var client = clientOfTwoServices();
        run("issue-monthly-invoices", "2026-11-20");
        pay(invoiceFor(client, total), total).expect(201);
        run("mark-overdue", "2026-11-28");
        return client;
    }

    private Answer debt(Client client) {
        return api.as(Tokens.partner(partner))
                .withHeader("Accept-Language", "ru")
                .get("/api/partner/clients/" + client.login() + "/debt")
                .expect(200);
    }

    private void runDaily(String job, String from, String to) {
        for (var day = LocalDate.parse(from); !day.isAfter(LocalDate.parse(to)); day = day.plusDays(1)) {
            assertThat(run(job, day.toString())).isEmpty();
        }
    }

    private List<CloudService> blocked(Client client) {
        return told(ClientBlocked.class, client).stream()
                .map(ClientBlocked::service)
                .toList();
    }

    @Test
    void theDebtOfThePbxStopsThePbxAlone() {
        var client = whoPaidOnly(RENT);

        run("remind-debtors", "2026-11-28");
        run("block-debtors", "2026-12-01");
        run("block-debtors", "2026-12-02");

        assertThat(told(PaymentReminderDue.class, client)).singleElement().satisfies(reminder -> {
            assertThat(reminder.invoice()).isEqualTo(invoiceFor(client, PBX));
            assertThat(reminder.service()).isEqualTo(CloudService.PBX);
        });
        assertThat(told(ClientBlocked.class, client)).singleElement().satisfies(block -> {
            assertThat(block.service()).isEqualTo(CloudService.PBX);
            assertThat(block.debt()).isEqualTo(Money.of(PBX));
        });
        assertThat(balance(client).json().at("/blocked").toString()).isEqualTo("[\"PBX\"]");
        assertThat(debt(client).text("/service")).isEqualTo("PBX");
        assertThat(debt(client).text("/why"))
                .isEqualTo("Услуга «Облачная АТС» приостановлена с 1\u00a0декабря\u00a02026\u00a0г.:"
                        + " просрочено 1\u00a0630,00 руб.");
    }

    @Test // INV-4
    void theRentIsInvoicedAndPaidOnWhileThePbxIsBlocked() {
        var client = whoPaidOnly(RENT);
        run("block-debtors", "2026-12-01");

        run("issue-monthly-invoices", "2026-12-20");
        assertThat(invoicesOf(client, "ISSUED"))
                .singleElement()
                .satisfies(
                        january -> assertThat(invoice(january).text("/total")).isEqualTo(RENT));
        pay(invoiceFor(client, RENT), RENT).expect(201);

        assertThat(told(ClientUnblocked.class, client)).isEmpty(); // what was paid was not what is blocked
        clock.set("2026-12-21");
        pay(invoiceFor(client, PBX), PBX).expect(201);
        assertThat(told(ClientUnblocked.class, client))
                .singleElement()
                .satisfies(unblocked -> assertThat(unblocked.service()).isEqualTo(CloudService.PBX));
    }

    @Test
    void eachUnpaidServiceIsBlockedAndReleasedByItself() {
        var client = clientOfTwoServices();
        run("issue-monthly-invoices", "2026-11-20");
        run("mark-overdue", "2026-11-28");

        run("block-debtors", "2026-12-01");
        assertThat(blocked(client)).containsExactlyInAnyOrder(CloudService.RENT, CloudService.PBX);
        assertThat(debt(client).json().at("/services")).hasSize(2);
        assertThat(api.as(Tokens.partner(partner))
                        .get("/api/partner/balances")
                        .expect(200)
                        .json()
                        .at("/items"))
                .hasSize(1);

        pay(invoiceFor(client, RENT), RENT).expect(201);
        assertThat(told(ClientUnblocked.class, client))
                .singleElement()
                .satisfies(unblocked -> assertThat(unblocked.service()).isEqualTo(CloudService.RENT));
        assertThat(debt(client).json().at("/services")).hasSize(1);
    }

    @Test // BLK-2: 60 days after 01.12.2026
    void anUnpaidPbxIsOverAfterSixtyDaysAndTheRentIsNot() {
        var client = whoPaidOnly(RENT);
        run("block-debtors", "2026-12-01");
        var pbx = invoiceFor(client, PBX);
        pay(pbx, "30.00").expect(201);

        runDaily("delete-debtors", "2027-01-16", "2027-01-31");

        assertThat(told(DebtorDeletionDue.class, client)).hasSize(2).allSatisfy(due -> {
            assertThat(due.service()).isEqualTo(CloudService.PBX);
            assertThat(due.deletionOn()).isEqualTo("2027-01-30");
        });
        assertThat(told(SubscriptionEnded.class, client)).singleElement().satisfies(ended -> {
            assertThat(ended.service()).isEqualTo(CloudService.PBX);
            assertThat(ended.endedOn()).isEqualTo("2027-01-30");
            assertThat(ended.reason()).isEqualTo("DEBT");
        });
        assertThat(told(DebtorDeletionReached.class, client)).isEmpty();
        assertThat(told(InvoiceCancelled.class, client))
                .singleElement()
                .satisfies(cancelled -> assertThat(cancelled.invoice()).isEqualTo(pbx));
        assertThat(balance(client).text("/advance")).isEqualTo("30.00");
        assertThat(balance(client).json().has("blockedOn")).isFalse();
        assertThat(sumOfLedger(client)).isEqualTo("0");
        run("block-debtors", "2027-01-31");
        assertThat(blocked(client)).containsExactly(CloudService.PBX, CloudService.RENT); // paid through December only
    }

    @Test // BLK-2: an account that another service needs is not deleted
    void anUnpaidRentIsOverAfterSixtyDaysAndTheAccountIsNotDeleted() {
        var client = whoPaidOnly(PBX);
        run("block-debtors", "2026-12-01");

        runDaily("delete-debtors", "2027-01-16", "2027-01-31");

        assertThat(told(DebtorDeletionDue.class, client))
                .hasSize(2)
                .allSatisfy(due -> assertThat(due.service()).isEqualTo(CloudService.RENT));

        assertThat(told(SubscriptionEnded.class, client))
                .singleElement()
                .satisfies(ended -> assertThat(ended.service()).isEqualTo(CloudService.RENT));
        assertThat(told(DebtorDeletionReached.class, client)).isEmpty();
    }
}
