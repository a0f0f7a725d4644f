package io.partnercloud.localstack.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Time passes, the next invoice stays unpaid, the client is blocked, pays and is released within seconds (INV-4, BLK). */
final class DebtAct {
    private static final int DAYS_AT_ONCE = 7;

    /** Past the paid period a few days may go by until the invoice is past its due date as well. */
    private static final int MOST_DAYS_OF_GRACE = 14;

    private final Demo.Cast cast;
    private final NewClient client;
    private final String login;
    private final String paidInvoice;

    DebtAct(Demo.Cast cast, NewClient client, String login, String paidInvoice) {
        this.cast = cast;
        this.client = client;
        this.login = login;
        this.paidInvoice = paidInvoice;
    }

    void play() {
        var paid = cast.partner().quietGet("/api/partner/clients/" + login).expect(200);
        passTime(paid.date("paidThrough"));
        cast.letters().await(client.email(), "Доступ приостановлен", login);
        cast.letters().await(Demo.Cast.PARTNER_EMAIL, "Доступ приостановлен", login);
        release();
    }

    private void passTime(LocalDate paidThrough) {
        cast.narrator().step("Time passes; what was paid for ends on " + paidThrough);
        var today =
                cast.operator().quietGet("/api/admin/business-date").expect(200).date("date");
        while (today.isBefore(paidThrough)) {
            var next = today.plusDays(DAYS_AT_ONCE);
            today = moveTo(next.isBefore(paidThrough) ? next : paidThrough);
        }
        for (int day = 0; day < MOST_DAYS_OF_GRACE && isNotBlocked(); day++) {
            today = moveTo(today.plusDays(1));
        }
        Patience.until("BLOCKED for " + login, () -> Clients.withStatus(cast, login, "BLOCKED"));
        cast.events().tell("billing.client-blocked.v1", "trial.client-access-blocked.v1");
        cast.narrator().effect(login + " is BLOCKED on " + today);
    }

    private boolean isNotBlocked() {
        return Clients.withStatus(cast, login, "BLOCKED").isEmpty();
    }

    private LocalDate moveTo(LocalDate date) {
        var before = System.nanoTime();
        var answer = cast.operator()
                .quietPost("/api/admin/business-date", Map.of("to", date.toString()))
                .expect(200);
        var took = Duration.ofNanos(System.nanoTime() - before);
        cast.narrator()
                .request("operator", "POST", "/api/admin/business-date {\"to\":\"" + date + "\"}", answer.status());
        cast.narrator()
                .effect("it is " + answer.text("date") + ", after " + took.toMillis() + " ms of jobs and events");
        return answer.date("date");
    }

    private void release() {
        cast.narrator().step("The debt is paid, the client is released");
        var open = openInvoices();
        if (open.isEmpty()) {
            throw new Unexpected("there is no open invoice that continues " + paidInvoice);
        }
        var before = System.nanoTime();
        for (var invoice : open) {
            var rest = Fields.money(invoice, "total").subtract(Fields.money(invoice, "paid"));
            Payments.pay(cast, Fields.text(invoice, "number"), rest);
        }
        Patience.until("PAID for " + login, () -> Clients.withStatus(cast, login, "PAID"));
        var took = Duration.ofNanos(System.nanoTime() - before);
        cast.events().tell("billing.client-unblocked.v1", "trial.client-access-restored.v1");
        cast.narrator().effect(login + " is PAID again, " + took.toMillis() + " ms after the payment");
        cast.letters().await(client.email(), "Доступ восстановлен", login);
    }

    private List<JsonNode> openInvoices() {
        return cast.partner().all("/api/partner/invoices?client=" + login).stream()
                .filter(invoice -> List.of("ISSUED", "PARTLY_PAID", "OVERDUE").contains(Fields.text(invoice, "status")))
                .toList();
    }
}
