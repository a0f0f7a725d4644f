package io.partnercloud.billing.agreements.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.contracts.trial.ClientDeleted;
import io.partnercloud.platform.jobs.SharedJob;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** INV-4, INV-5: days on which the run is not a plain one. */
class MonthlyRunDaysIT extends BillingScenario {
    private static final String JOB = "issue-monthly-invoices";

    @Test // INV-5: 2026-12-20 is a Sunday; 21, 22, 23, 24, 25 December
    void onAWeekendTheFiveWorkingDaysBeginWithMonday() {
        var client = paidClient("2026-12-07");

        run(JOB, "2026-12-20");

        assertThat(recurring(client).issuedOn()).isEqualTo("2026-12-20");
        assertThat(recurring(client).dueOn()).isEqualTo("2026-12-25");
        assertThat(recurring(client).periods().getFirst().from()).isEqualTo("2027-01-01");
    }

    @Test // INV-4, INV-5: 26, 27, 28, 29, 30 October
    void aRunThatComesLateIsDatedWithItsDayAndIsForTheSameMonth() {
        var client = paidClient("2026-10-06");

        run(JOB, "2026-10-20", "2026-10-23");

        assertThat(recurring(client).issuedOn()).isEqualTo("2026-10-23");
        assertThat(recurring(client).dueOn()).isEqualTo("2026-10-30");
        assertThat(recurring(client).periods().getFirst().from()).isEqualTo("2026-11-01");
        assertThat(recurring(client).periods().getFirst().to()).isEqualTo("2026-11-30");
        assertThat(recurring(client).total()).hasToString("3890.00");
    }

    @Test // INV-5: 30 December, 11, 12, 13, 14 January
    void theFiveWorkingDaysLeapOverTheHolidaysOfTheNewYear() {
        var client = paidClient("2026-12-08");

        run(JOB, "2026-12-20", "2026-12-29");

        assertThat(recurring(client).dueOn()).isEqualTo("2027-01-14");
        assertThat(recurring(client).invoice()).startsWith("2026-");
    }

    @Test // INV-5: numbers run per year of issue
    void aRunThatIsCaughtUpInTheNextYearNumbersInThatYear() {
        var client = paidClient("2026-12-09");

        run(JOB, "2026-12-20", "2027-01-11");

        assertThat(recurring(client).invoice()).startsWith("2027-");
        assertThat(recurring(client).issuedOn()).isEqualTo("2027-01-11");
        assertThat(recurring(client).periods().getFirst().from()).isEqualTo("2027-01-01");
    }

    @Test // INV-5, OPS-2: nothing is known of 2028
    void withoutACalendarOfTheYearItIsParkedWithThatReason() {
        var client = paidClient("2027-12-06");

        var parked = run(JOB, "2027-12-20", "2027-12-29");

        assertThat(parked)
                .anySatisfy(reason ->
                        assertThat(reason).contains(client.id().toString(), "CalendarYearUnknown", "no year 2028"));
        assertThat(allRecurring(client)).isEmpty();
    }

    @Test // PRC-7
    void thePricesAreThoseOfThePeriodsStart() {
        var september = paidClient("2026-08-05");
        var october = paidClient("2026-09-07");
        var tariff = tariffWithDearerListFrom("2026-10-01");
        List.of(september, october).forEach(client -> setTariff(client, tariff));

        run(JOB, "2026-08-20");
        run(JOB, "2026-09-20");

        assertThat(recurring(september).total()).hasToString("3890.00");
        assertThat(recurring(october).total()).hasToString("3893.00"); // each connection one rouble more
    }

    @Test // INV-4, CLI-1, BLK-1
    void whoIsDeletedOrBlockedAfterTheRunWasPlannedGetsNone() {
        var deleted = paidClient("2026-07-06");
        var blocked = paidClient("2026-07-07");
        var sound = paidClient("2026-07-08");
        clock.set("2026-07-20");
        var on = LocalDate.parse("2026-07-20");
        var planned = List.of(deleted, blocked, sound).stream()
                .map(client -> client.id().toString())
                .toList();
        delete(deleted);
        block(blocked);

        transaction.executeWithoutResult(_ -> ((SharedJob) job(JOB)).handle(on, planned));

        assertThat(allRecurring(deleted)).isEmpty();
        assertThat(allRecurring(blocked)).isEmpty();
        assertThat(allRecurring(sound)).hasSize(1);
    }

    @Test // OPS-2
    void anOperatorWhoAsksTwiceIsAnsweredTheSameRun() {
        var client = paidClient("2026-06-08");
        clock.set("2026-06-20");

        var first = askForRun("2026-06-20");
        var second = askForRun("2026-06-20");

        assertThat(second).isEqualTo(first);
        assertThat(allRecurring(client)).hasSize(1);
    }

    private String askForRun(String on) {
        var operator = api.as(Tokens.operator());
        var run = operator.post("/api/admin/jobs/billing." + JOB + "/runs", Map.of("on", on))
                .expect(202)
                .header("Location")
                .orElseThrow();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(operator.get(run).expect(200).text("/status"))
                        .isEqualTo("DONE"));
        return run;
    }

    private List<InvoiceIssued> allRecurring(Client client) {
        return told(InvoiceIssued.class, client).stream()
                .filter(issued -> issued.kind().equals("RECURRING"))
                .toList();
    }

    private InvoiceIssued recurring(Client client) {
        assertThat(allRecurring(client)).hasSize(1);
        return allRecurring(client).getFirst();
    }

    private void delete(Client client) {
        events.publish(new ClientDeleted(client.id().value(), client.login(), partner, "TRIAL_ENDED", clock.today()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> database.asSuperuser()
                        .sql("select exists (select from subscriptions where client_id = :client and state = 'ENDED')")
                        .param("client", client.id().value())
                        .query(Boolean.class)
                        .single());
    }

    private void block(Client client) {
        database.asSuperuser()
                .sql("""
                        insert into blocks (id, client_id, subscription_id, partner_id, blocked_on, debt, deletion_on)
                        select :id, :client, id, :partner, '2026-07-19', 1.00, '2026-09-17'
                        from subscriptions where client_id = :client
                        """)
                .param("id", UUID.randomUUID())
                .param("client", client.id().value())
                .param("partner", partner)
                .update();
    }

    /** As UNIFIED, and from that day on each configuration costs one rouble more. */
    private String tariffWithDearerListFrom(String day) {
        var tariff = "TEST-" + UUID.randomUUID();
        database.asSuperuser()
                .sql("insert into tariffs (code, service, name) values (:tariff, 'RENT', 'Пробный')")
                .param("tariff", tariff)
                .update();
        priceList(tariff, "2021-01-01", 0);
        priceList(tariff, day, 1);
        return tariff;
    }

    private void priceList(String tariff, String from, int dearer) {
        database.asSuperuser()
                .sql("""
                        with list as (insert into price_lists (tariff, effective_on) values (:tariff, :from::date) returning id)
                        insert into price_list_items (price_list_id, position, code, name, kind, unit, price)
                        select list.id, position, code, name, kind, unit, price + :dearer
                        from list, price_list_items where price_list_id = '01767000-0000-7000-8000-000000000001'
                        """)
                .param("tariff", tariff)
                .param("from", from)
                .param("dearer", dearer)
                .update();
    }

    private void setTariff(Client client, String tariff) {
        database.asSuperuser()
                .sql("update subscriptions set tariff = :tariff where client_id = :client")
                .param("tariff", tariff)
                .param("client", client.id().value())
                .update();
    }
}
