package io.partnercloud.localstack.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The first invoice is asked for and paid; the client becomes a paid one and the partner has earned (INV, RWD-2). */
final class InvoiceAct {
    private final Demo.Cast cast;
    private final NewClient client;
    private final String login;

    InvoiceAct(Demo.Cast cast, NewClient client, String login) {
        this.cast = cast;
        this.client = client;
        this.login = login;
    }

    /** The invoice's number. */
    String play() {
        preview();
        var invoice = issue();
        pay(invoice);
        reward(invoice);
        return invoice.text("number");
    }

    /** INV-3's worked example: 20–31 October are 12/31 of the month, November is whole. */
    private void preview() {
        cast.narrator().step("An invoice as of 20.10.2021, only looked at");
        var body = Map.of("months", 1, "parameters", Quotes.first(), "on", "2021-10-20");
        var preview = cast.partner()
                .post("/api/partner/clients/" + login + "/invoices?preview=true", body)
                .expect(200);
        demand("the preview", preview.money("total"), new BigDecimal("5395.81"));
        tell(preview);
    }

    private Answer issue() {
        cast.narrator().step("The partner asks for the real one");
        var body = Map.of("months", 1, "parameters", Quotes.first());
        var invoice = cast.partner()
                .post("/api/partner/clients/" + login + "/invoices", body)
                .expect(201);
        cast.narrator().effect("invoice " + invoice.text("number") + ", due " + invoice.text("dueOn"));
        tell(invoice);
        cast.events().tell("billing.invoice-issued.v1");
        cast.letters().await(client.email(), "Счёт", invoice.text("number"));
        return invoice;
    }

    private void pay(Answer invoice) {
        cast.narrator().step("An operator records the payment");
        Payments.pay(cast, invoice.text("number"), invoice.money("total"));
        var paid = Patience.until("PAID for " + login, () -> Clients.withStatus(cast, login, "PAID"));
        cast.events()
                .tell("billing.payment-received.v1", "billing.invoice-paid.v1", "billing.subscription-activated.v1");
        cast.narrator().effect(login + " is PAID, through " + paid.text("paidThrough"));
        cast.letters().await(client.email(), "Оплата получена", invoice.text("number"));
    }

    private void reward(Answer invoice) {
        cast.narrator().step("The partner has earned its reward");
        var number = invoice.text("number");
        var today =
                cast.operator().quietGet("/api/admin/business-date").expect(200).date("date");
        var path = "/api/partner/rewards?month=" + YearMonth.from(today);
        var lines = Patience.until("the reward for invoice " + number, () -> {
            var found = cast.partner().all(path).stream()
                    .filter(line -> Fields.text(line, "invoice").equals(number))
                    .toList();
            return sum(found, "base").compareTo(invoice.money("total")) == 0 ? Optional.of(found) : Optional.empty();
        });
        cast.events().tell("partner.reward-accrued.v1");
        cast.narrator().request("partner", "GET", path, 200);
        for (var line : lines) {
            var due = Fields.money(line, "base")
                    .multiply(Fields.money(line, "rate"))
                    .movePointLeft(2)
                    .setScale(2, RoundingMode.HALF_UP);
            demand("the reward for " + line, Fields.money(line, "amount"), due);
            cast.narrator()
                    .effect(String.format(
                            "%-10s %10s × %s %% = %s",
                            Fields.text(line, "item"),
                            Fields.text(line, "base"),
                            Fields.text(line, "rate"),
                            Fields.text(line, "amount")));
        }
        cast.narrator().effect("together " + sum(lines, "amount"));
    }

    private void tell(Answer invoice) {
        for (var line : invoice.body().get("lines")) {
            cast.narrator()
                    .effect(String.format(
                            "%-8s %2s × %8s  %s – %s %10s",
                            Fields.text(line, "code"),
                            Fields.text(line, "quantity"),
                            Fields.text(line, "unitPrice"),
                            Fields.text(line, "from"),
                            Fields.text(line, "to"),
                            Fields.text(line, "amount")));
        }
        cast.narrator().effect("total " + invoice.text("total"));
    }

    private static BigDecimal sum(List<JsonNode> lines, String field) {
        return lines.stream().map(line -> Fields.money(line, field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void demand(String what, BigDecimal is, BigDecimal mustBe) {
        if (is.compareTo(mustBe) != 0) {
            throw new Unexpected(what + " is " + is + " instead of " + mustBe);
        }
    }
}
