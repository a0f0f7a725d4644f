package io.partnercloud.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client's life from the trial to the reward, on the moving business date. */
class ClientLifeStory extends Story {
    private static final Map<String, Object> THREE_CONNECTIONS = Map.of(
            "tariff",
            "UNIFIED",
            "mode",
            "ALTERNATELY",
            "people",
            List.of(
                    Map.of("count", 2, "configurations", List.of("ZUP", "BP")),
                    Map.of("count", 1, "configurations", List.of("BP"))),
            "extras",
            Map.of());

    @BeforeEach
    void theDayIsEarlyInAMonthSoThatTheFirstInvoiceEndsWithIt() {
        var today = businessDate();
        if (today.getDayOfMonth() > 10) {
            moveTo(today.withDayOfMonth(1).plusMonths(1).plusDays(1));
        }
    }

    @Test // TRL-3, PRC-1, INV-2, INV-3, CLI-2, RWD-2, BLK-1, BLK-2, BLK-3, TKT-1, CAB-1
    void aClientTriesPaysOwesAndIsReleased() {
        var before = partner().get("/api/partner/summary").expect(200);
        var email = freshEmail("client");
        var login = provisionedTrial("ООО «Василёк»", Inn.fresh(), email);
        var access = letterTo(email, login);
        assertThat(access).contains("http").doesNotContain("SealedSecret");
        assertThat(letterTo("partner-0320@example.test", login)).contains("Василёк");

        var today = businessDate();
        var invoice = partner()
                .post(
                        "/api/partner/clients/" + login + "/invoices",
                        Map.of("months", 1, "parameters", THREE_CONNECTIONS))
                .expect(201);
        var number = invoice.text("/number");
        assertThat(invoice.text("/periods/0/from")).isEqualTo(today.toString());
        assertThat(invoice.text("/status")).isEqualTo("ISSUED");
        var total = invoice.text("/total");
        var paidThrough = LocalDate.parse(invoice.text("/periods/0/to"));
        letterTo(email, number);

        operator()
                .post("/api/admin/payments", Map.of("invoice", number, "amount", total, "reference", "п/п " + login))
                .expect(201);
        eventually(() -> assertThat(client(login).text("/status")).isEqualTo("PAID"));
        eventually(() -> assertThat(client(login).text("/paidThrough")).isEqualTo(paidThrough.toString()));
        eventually(() -> assertThat(rewardLines(login)).hasSize(2).allMatch("ACCRUED"::equals));

        moveTo(firstDayOfDebt(login, paidThrough));
        eventually(() -> assertThat(client(login).text("/status")).isEqualTo("BLOCKED"));
        letterTo(email, "Доступ приостановлен");

        var debt = openInvoice(login);
        assertThat(debt.at("/total").asString()).isEqualTo("3890.00");
        operator()
                .post(
                        "/api/admin/payments",
                        Map.of(
                                "invoice",
                                debt.at("/number").asString(),
                                "amount",
                                "3890.00",
                                "reference",
                                "п/п 2 " + login))
                .expect(201);
        eventually(() -> assertThat(client(login).text("/status")).isEqualTo("PAID"));
        eventually(() -> assertThat(rewardLines(login)) // the first month's no longer change (RWD-10)
                .containsExactlyInAnyOrder("FIXED", "FIXED", "ACCRUED", "ACCRUED"));

        aTicketIsOpenedAnsweredAndClosed(login);

        assertThat(rewards(login, "amount")).contains("266.00", "123.00"); // 10 % of 2 660.00 and of 1 230.00
        var after = partner().get("/api/partner/summary").expect(200);
        assertThat(clientsOf(after)).isEqualTo(clientsOf(before) + 1);
        assertThat(new BigDecimal(after.text("/rewardAccrued")))
                .isGreaterThan(new BigDecimal(before.text("/rewardAccrued")));
        theOtherPartnerSeesNothingOf(login, number);
    }

    private static int clientsOf(Answer summary) {
        return Stream.of("TRIAL", "PAID", "BLOCKED", "DELETED")
                .mapToInt(status -> summary.json().at("/clients/" + status).asInt())
                .sum();
    }

    private void aTicketIsOpenedAnsweredAndClosed(String login) {
        var ticket = partner()
                .post(
                        "/api/partner/tickets",
                        Map.of("client", login, "kind", "QUESTION", "subject", "Вопрос", "text", "Как открыть базу?"))
                .expect(201);
        var id = ticket.text("/id");
        operator().post("/api/admin/tickets/" + id + "/take", Map.of()).expect(200);
        operator()
                .post("/api/admin/tickets/" + id + "/answers", Map.of("text", "Через запускатор."))
                .expect(201);
        operator().post("/api/admin/tickets/" + id + "/close", Map.of()).expect(200);
        assertThat(partner().get("/api/partner/tickets/" + id).expect(200).text("/status"))
                .isEqualTo("CLOSED");
    }

    private void theOtherPartnerSeesNothingOf(String login, String invoice) {
        var other = otherPartner();
        other.get("/api/partner/clients/" + login).expectProblem(404, "client_unknown");
        other.get("/api/partner/invoices/" + invoice).expectProblem(404, "invoice_unknown");
        other.post("/api/partner/clients/" + login + "/invoices", Map.of("months", 1, "parameters", THREE_CONNECTIONS))
                .expectProblem(404, "client_unknown");
        assertThat(other.get("/api/partner/clients").expect(200).body()).doesNotContain(login);
        assertThat(other.get("/api/partner/rewards").expect(200).body()).doesNotContain(login);
        assertThat(other.get("/api/partner/tickets?status=CLOSED").expect(200).body())
                .doesNotContain(login);
    }
}
