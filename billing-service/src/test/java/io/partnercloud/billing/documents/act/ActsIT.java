package io.partnercloud.billing.documents.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.billing.ActIssued;
import io.partnercloud.testsupport.Printout;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** INV-9: what a month's end documents and recognises. */
class ActsIT extends ActScenario {
    @Autowired
    private IssueActs issueActs;

    @Test
    void eachMonthsDaysStandOnThatMonthsActAndAreEarned() {
        // example 1 from 20.10.2026: 1 505.81 for October, 3 890.00 for November
        var client = paidClient("2026-10-20");

        monthEnds("2026-10-31");

        assertThat(totals(client)).containsExactly("1505.81");
        assertThat(account(client, "REVENUE")).isEqualTo("1505.81");
        assertThat(account(client, "UNEARNED")).isEqualTo("3890.00");

        monthEnds("2026-11-30");

        assertThat(totals(client)).containsExactly("1505.81", "3890.00");
        assertThat(account(client, "REVENUE")).isEqualTo("5395.81");
        assertThat(account(client, "UNEARNED")).isEqualTo("0.00");
        assertThat(sumOfLedger(client)).isEqualTo("0");
        assertThat(told(ActIssued.class, client)).extracting(ActIssued::total).hasToString("[1505.81, 3890.00]");
    }

    @Test
    void runAgainItChangesNothing() {
        var client = paidClient("2026-10-20");

        monthEnds("2026-10-31");
        monthEnds("2026-10-31");

        assertThat(totals(client)).containsExactly("1505.81");
        assertThat(told(ActIssued.class, client)).hasSize(1);
    }

    @Test
    void manyAtOnceMakeOneAct() throws Exception {
        var client = paidClient("2026-10-20");
        var on = LocalDate.parse("2026-10-31");
        clock.set("2026-10-31");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = new ArrayList<Future<?>>();
            for (var i = 0; i < 6; i++) {
                runs.add(threads.submit(() -> issueActs.issue(List.of(client.id()), on)));
            }
            for (var each : runs) {
                each.get();
            }
        }

        assertThat(totals(client)).containsExactly("1505.81");
    }

    @Test
    void whatDiesInTheMiddleLeavesNothingAndNoGap() {
        var first = paidClient("2026-10-20");
        var second = paidClient("2026-10-20");
        var on = LocalDate.parse("2026-10-31");
        clock.set("2026-10-31");
        issueActs.issue(List.of(first.id()), on);

        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    issueActs.issue(List.of(second.id()), on);
                    throw new IllegalStateException("killed before the commit");
                }))
                .hasMessage("killed before the commit");
        assertThat(totals(second)).isEmpty();

        issueActs.issue(List.of(second.id()), on);

        assertThat(sequence(second)).isEqualTo(sequence(first) + 1);
    }

    private int sequence(Client client) {
        return Integer.parseInt(actsOf(client).text("/items/0/number").substring("D26-".length()));
    }

    @Test
    void whatIsPaidLateComesWithTheMonthInWhichItWasPaid() {
        clock.set("2026-10-20");
        var client = client();
        var number = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201).text("/number");
        monthEnds("2026-10-31");
        assertThat(totals(client)).isEmpty();

        clock.set("2026-11-05");
        pay(number, "5395.81").expect(201);
        monthEnds("2026-11-30");

        assertThat(totals(client)).containsExactly("5395.81");
    }

    @Test
    void aReversedPaymentLeavesTheActAndWhatIsPaidAgainIsNotEarnedTwice() {
        clock.set("2026-10-20");
        var client = client();
        var number = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201).text("/number");
        var payment = pay(number, "5395.81").expect(201).text("/id");
        monthEnds("2026-10-31");

        clock.set("2026-11-10");
        api.as(Tokens.operator())
                .post("/api/admin/payments/" + payment + "/reversal", "{\"reason\":\"возврат банка\"}")
                .expect(200);
        assertThat(totals(client)).containsExactly("1505.81");
        assertThat(account(client, "REVENUE")).isEqualTo("1505.81");

        pay(number, "5395.81").expect(201);
        monthEnds("2026-11-30");

        assertThat(totals(client)).containsExactly("1505.81", "3890.00");
        assertThat(account(client, "REVENUE")).isEqualTo("5395.81");
    }

    @Test
    void aCancelledInvoiceIsTakenBackByALaterAct() {
        var client = paidClient("2026-10-20");
        monthEnds("2026-10-31");
        // reversed and withdrawn, as when an account is deleted with its invoice open
        database.asSuperuser().sql("""
                        update invoices set status = 'CANCELLED', paid = 0, paid_on = null, cancelled_on = '2026-11-10',
                               cancel_reason = 'LAPSED' where client_id = :client""").param("client", client.id().value()).update();

        monthEnds("2026-11-30");
        monthEnds("2026-12-31");

        assertThat(totals(client)).containsExactly("1505.81", "-1505.81");
        assertThat(account(client, "REVENUE")).isEqualTo("0.00");
        var corrective = actsOf(client).text("/items/1/number");
        var file = api.as(Tokens.partner(partner))
                .get("/api/partner/acts/" + corrective + ".pdf")
                .expect(200);
        assertThat(new Printout(file.bytes()).text())
                .contains(
                        "Корректировочный акт № " + corrective,
                        "к акту № " + actsOf(client).text("/items/0/number"),
                        "Всего уменьшение: 1 505,81")
                .doesNotContain("−");
        var read = api.as(Tokens.partner(partner))
                .get("/api/partner/acts/" + corrective)
                .expect(200);
        assertThat(read.text("/corrects")).isEqualTo(actsOf(client).text("/items/0/number"));
        assertThat(read.text("/changes/0/before/amount")).isEqualTo("1029.68");
        assertThat(read.text("/changes/0/after/amount")).isEqualTo("0.00");
    }

    @Test // CHG-3, INV-13
    void whatIsCreditedStandsBesideWhatItTakesBack() {
        var client = paidClient("2026-10-20");
        credited(client, "2026-11-10", "2026-11-11", "2026-11-30", "-820.00");

        monthEnds("2026-10-31");
        monthEnds("2026-11-30");
        monthEnds("2026-12-31");

        assertThat(totals(client)).containsExactly("1505.81", "3070.00"); // 3 890.00 − 820.00
    }

    private void credited(Client client, String on, String from, String to, String amount) {
        var credit = UUID.randomUUID();
        database.asSuperuser()
                .sql("""
                        insert into credits (id, number, client_id, partner_id, subscription_id, reason, credited_on, amount)
                        select :id, :id::text, client_id, partner_id, id, 'DOWNTIME', :on::date, -(:amount::numeric)
                        from subscriptions where client_id = :client""")
                .param("id", credit)
                .param("client", client.id().value())
                .param("on", on)
                .param("amount", amount)
                .update();
        database.asSuperuser()
                .sql("""
                        insert into credit_lines (id, credit_id, position, service, code, name, quantity, unit_price, from_on,
                                                  to_on, amount, rewardable, vat, unit, unit_step, vat_ground)
                        values (gen_random_uuid(), :id, 1, 'RENT', 'BP', '1С:Бухгалтерия', 1, 1230.00, :from::date, :to::date,
                                :amount::numeric, true, 'WITHOUT_VAT', 'CONNECTION', 1, 'пп. 26 п. 2 ст. 149 НК РФ')""")
                .param("id", credit)
                .param("from", from)
                .param("to", to)
                .param("amount", amount)
                .update();
    }

    @Test // INV-7: 5 395.81 came on the 20th; 1 505.81 and 3 890.00 were rendered
    void theReconciliationStatementSetsActsAgainstPayments() {
        var client = paidClient("2026-10-20");
        monthEnds("2026-10-31");
        monthEnds("2026-11-30");

        var statement = api.as(Tokens.partner(partner))
                .get("/api/partner/clients/%s/reconciliation?from=2026-10-25&to=2026-11-30".formatted(client.login()))
                .expect(200);

        assertThat(statement.text("/opening")).isEqualTo("-5395.81");
        assertThat(statement.text("/debit")).isEqualTo("5395.81");
        assertThat(statement.text("/movements/0/kind")).isEqualTo("ACT");
        assertThat(statement.text("/closing")).isEqualTo("0.00");
    }

    @Test
    void aMonthThatIsNotOverHasNoAct() {
        var client = paidClient("2026-10-20");

        monthEnds("2026-11-15");

        assertThat(totals(client)).isEmpty();
        assertThat(job("issue-acts").preview(LocalDate.parse("2026-11-30")).subjects())
                .isPositive();
        assertThat(totals(client)).isEmpty();
    }

    @Test // PRT-11
    void anActIsReadByItsPartnerAndByOperators() {
        var client = paidClient("2026-10-20");
        monthEnds("2026-10-31");
        var number = actsOf(client).text("/items/0/number");

        var act = api.as(Tokens.partner(partner))
                .get("/api/partner/acts/" + number)
                .expect(200);
        assertThat(act.text("/month")).isEqualTo("2026-10");
        assertThat(act.text("/lines/0/amount")).isEqualTo("1029.68");
        assertThat(act.text("/delivery/status")).isEqualTo("WAITING");
        var mine = api.as(Tokens.partner(partner))
                .get("/api/partner/acts/" + number + ".pdf")
                .expect(200);
        var operators = api.as(Tokens.operator())
                .get("/api/admin/acts/" + number + ".pdf")
                .expect(200);
        assertThat(mine.bytes()).isEqualTo(operators.bytes());
        assertThat(new Printout(mine.bytes()).text())
                .contains("Акт № " + number + " от 31 октября 2026 г.", "публичная оферта, принятая 20.10.2026");
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/acts?month=2026-10")
                        .expect(200)
                        .text())
                .contains(number);

        var stranger = api.as(Tokens.partner(UUID.randomUUID()));
        assertThat(stranger.get("/api/partner/acts/" + number).expect(404).code())
                .isEqualTo("act_unknown");
        assertThat(stranger.get("/api/partner/acts/" + number + ".pdf")
                        .expect(404)
                        .code())
                .isEqualTo("act_unknown");
    }
}
