package io.partnercloud.billing.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.testsupport.Workbook;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CAB-4, CAB-7: invoices, payments and balances as partners and operators read and export them. */
class MoneyListsIT extends BillingScenario {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void invoicesAreNarrowedByEachFilter() {
        clock.set("2026-10-01");
        var first = client();
        var paid = askForInvoice(first, 1, ONE_CONNECTION).expect(201).text("/number"); // due on 08.10., 1 230.00
        pay(paid, "1230.00").expect(201);
        clock.set("2026-10-15");
        var second = client();
        var open = askForInvoice(second, 1, THREE_CONNECTIONS).expect(201).text("/number"); // due on 22.10.

        assertThat(numbers("")).containsExactly(open, paid);
        assertThat(numbers("?sort=issuedOn")).containsExactly(paid, open);
        assertThat(numbers("?sort=number")).containsExactly(paid, open);
        assertThat(numbers("?status=PAID")).containsExactly(paid);
        assertThat(numbers("?client=" + second.login())).containsExactly(open);
        assertThat(numbers("?from=2026-10-02")).containsExactly(open);
        assertThat(numbers("?to=2026-10-01")).containsExactly(paid);
        assertThat(numbers("?from=2026-10-01&to=2026-10-15")).containsExactly(open, paid);
        assertThat(numbers("?service=RENT")).containsExactly(open, paid);
        assertThat(numbers("?service=PBX")).isEmpty();
        assertThat(mine().get("/api/partner/invoices?service=RENT").text("/items/0/service"))
                .isEqualTo("RENT");
        assertThat(operator().get("/api/admin/invoices?partner=" + partner).text("/total"))
                .isEqualTo("2");
    }

    @Test
    void invoicesAreFoundByWhatSomebodyRemembersOfThem() {
        clock.set("2026-10-01");
        var client = client();
        var number = askForInvoice(client, 1, ONE_CONNECTION).expect(201).text("/number"); // 2026-000007
        var end = Integer.toString(Integer.parseInt(number.substring("2026-".length()), 10));

        for (var q : List.of(
                number, end, client.login().text(), "1r" + client.login().text().substring(2))) {
            assertThat(numbers("?q=" + q)).as(q).containsExactly(number);
        }
        for (var q : List.of(
                "7707083893", "%D1%80%D0%BE%D0%BC%D0%B0%D1%88%D0%BA%D0%B0", "%D0%9C%D0%90%D0%A8")) { // ромашка, МАШ
            assertThat(numbers("?q=" + q)).as(q).containsExactly(number);
        }
        for (var q : List.of("2026-999999", "999999", "1R99999", "500100732259", "%25", "_")) {
            assertThat(numbers("?q=" + q)).as(q).isEmpty();
        }
        assertThat(numbers("?q=%20")).containsExactly(number);
    }

    @Test
    void invoicesAreExportedWithTypedCells() {
        clock.set("2026-10-15");
        var client = client();
        var asked = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201); // 15–31.10.: 17/31 of 3 890.00
        pay(asked.text("/number"), "1000.00").expect(201);

        var csv = mine().withHeader("Accept", "text/csv")
                .withHeader("Accept-Language", "ru")
                .get("/api/partner/invoices")
                .expect(200);
        assertThat(csv.text())
                .isEqualTo(
                        "\uFEFFНомер;Клиент;Название клиента;Сервис;Вид;Выставлен;Оплатить до;Период с;Период по;В месяц;Сумма;"
                                + "Оплачено;К оплате;Состояние;Оплачен;Причина отмены;Взамен\r\n"
                                + asked.text("/number") + ";" + client.login()
                                + ";ООО «Ромашка»;Аренда 1С;Первый;15.10.2026;22.10.2026;15.10.2026;31.10.2026;3890,00;2133,23;"
                                + "1000,00;1133,23;Оплачен частично;;;\r\n");
        assertThat(csv.header("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"invoices-2026-10-15.csv\"");

        var rows = Workbook.of(mine().withHeader("Accept", XLSX)
                        .get("/api/partner/invoices")
                        .bytes())
                .rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).contains("3890.00", "2133.23", "1133.23", "PARTLY_PAID", "46310.0"); // 15.10.2026
    }

    @Test // INV-12
    void goodsAreExportedWithoutAPeriod() {
        clock.set("2026-10-20");
        var client = client();
        var desk = mine().post(
                        "/api/partner/clients/" + client.login() + "/invoices",
                        "{\"service\":\"CASH_DESK\",\"items\":{\"CASH_DESK_UNIT\":1}}")
                .expect(201);
        pay(desk.text("/number"), desk.text("/total")).expect(201);
        var goods = mine().post(
                        "/api/partner/clients/" + client.login() + "/invoices/one-off",
                        "{\"items\":{\"FISCAL_DRIVE_36\":1}}")
                .expect(201);

        assertThat(numbers("?service=CASH_DESK")).containsExactly(goods.text("/number"), desk.text("/number"));
        assertThat(mine().withHeader("Accept", "text/csv")
                        .get("/api/partner/invoices?status=ISSUED")
                        .text())
                .contains(
                        "\r\n" + goods.text("/number") + "," + client.login()
                                + ",ООО «Ромашка»,CASH_DESK,ONE_OFF,2026-10-20,2026-10-27,,,0.00,14900.00,0.00,14900.00,ISSUED,,,\r\n");
    }

    @Test
    void paymentsAreNarrowedByEachFilterAndExported() {
        clock.set("2026-10-01");
        var client = client();
        var number = askForInvoice(client, 1, ONE_CONNECTION).expect(201).text("/number");
        var kept = "п/п 1-" + partner;
        var returned = "п/п 2-" + partner;
        pay(number, "1000.00", kept).expect(201);
        clock.set("2026-10-02");
        var second = pay(number, "500.00", returned).expect(201); // 230.00 for the invoice, 270.00 advance
        operator()
                .post("/api/admin/payments/" + second.text("/id") + "/reversal", "{\"reason\":\"банк вернул\"}")
                .expect(200);

        assertThat(references("")).containsExactly(returned, kept);
        assertThat(references("?sort=paidOn")).containsExactly(kept, returned);
        assertThat(references("?reversed=true")).containsExactly(returned);
        assertThat(references("?reversed=false")).containsExactly(kept);
        assertThat(references("?from=2026-10-02")).containsExactly(returned);
        assertThat(references("?to=2026-10-01")).containsExactly(kept);
        assertThat(references("?client=" + client.login())).containsExactly(returned, kept);
        assertThat(references("?q=" + number)).containsExactly(returned, kept);
        assertThat(references("?q=" + client.login())).containsExactly(returned, kept);
        assertThat(references("?q=%D0%BF/%D0%BF%202-" + partner)).containsExactly(returned);
        assertThat(references("?q=%D0%BF/%D0%BF%202")).isEmpty(); // neither a whole reference nor a name
        assertThat(references("?q=%D1%80%D0%BE%D0%BC%D0%B0%D1%88%D0%BA")).containsExactly(returned, kept); // ромашк
        assertThat(references("?source=BY_HAND")).containsExactly(returned, kept);
        assertThat(references("?source=STATEMENT")).isEmpty();

        var csv = mine().withHeader("Accept", "text/csv").get("/api/partner/payments?reversed=true");
        assertThat(csv.expect(200).text())
                .isEqualTo(
                        "\uFEFFPaid on,Client,Client name,Invoice,Amount,For the invoice,To the advance,Reference,Source,Reversed on,Id\r\n"
                                + "2026-10-02,%s,ООО «Ромашка»,%s,500.00,230.00,270.00,%s,BY_HAND,2026-10-02,%s\r\n"
                                        .formatted(client.login(), number, returned, second.text("/id")));
    }

    @Test
    void balancesAreNarrowedByDebtBlockAndSearch() {
        var settled = paidClient("2026-10-01");
        var blocked = paidClient("2026-10-01");
        clock.set("2026-10-20");
        run("issue-monthly-invoices", "2026-10-20");
        pay(invoicesOf(settled, "ISSUED").getFirst(), "3890.00").expect(201);
        run("block-debtors", "2026-11-01");

        assertThat(clients(""))
                .containsExactly(settled.login().text(), blocked.login().text());
        assertThat(clients("?sort=client,desc"))
                .first()
                .isEqualTo(blocked.login().text());
        assertThat(clients("?sort=paidThrough"))
                .first()
                .isEqualTo(blocked.login().text()); // 31.10. before 30.11.
        assertThat(clients("?debt=true")).containsExactly(blocked.login().text());
        assertThat(clients("?debt=false")).containsExactly(settled.login().text());
        assertThat(clients("?blocked=true")).containsExactly(blocked.login().text());
        assertThat(clients("?blocked=false")).containsExactly(settled.login().text());
        assertThat(clients("?q=" + settled.login()))
                .containsExactly(settled.login().text());
        assertThat(clients("?q=%D1%80%D0%BE%D0%BC&debt=true"))
                .containsExactly(blocked.login().text());
        assertThat(operator().get("/api/admin/balances?partner=" + partner).text("/total"))
                .isEqualTo("2");

        assertThat(mine().withHeader("Accept", "text/csv")
                        .get("/api/partner/balances?blocked=true")
                        .text())
                .isEqualTo("""
                        \uFEFFClient,Name,Advance,Debt,Paid through,Blocked on,Deletion on,Open invoices\r
                        %s,ООО «Ромашка»,0.00,3890.00,2026-10-31,2026-11-01,2026-12-31,1\r
                        """.formatted(blocked.login()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoices", "payments", "balances"})
    void whatIsAnothersIsNeitherShownNorExported(String list) {
        var client = paidClient("2026-10-01");

        assertThat(mine().get("/api/partner/" + list).text("/total")).isEqualTo("1");
        assertThat(stranger()
                        .get("/api/partner/" + list + "?q=" + client.login())
                        .text("/total"))
                .isEqualTo("0");
        assertThat(stranger()
                        .withHeader("Accept", "text/csv")
                        .get("/api/partner/" + list)
                        .expect(200)
                        .text()
                        .lines())
                .hasSize(1);
        stranger().get("/api/admin/" + list).expect(403);
    }

    private ApiClient mine() {
        return api.as(Tokens.partner(partner));
    }

    private ApiClient stranger() {
        return api.as(Tokens.partner(UUID.randomUUID()));
    }

    private ApiClient operator() {
        return api.as(Tokens.operator());
    }

    private List<String> numbers(String query) {
        return values(mine().get("/api/partner/invoices" + query), "number");
    }

    private List<String> references(String query) {
        return values(mine().get("/api/partner/payments" + query), "reference");
    }

    private List<String> clients(String query) {
        return values(mine().get("/api/partner/balances" + query), "client");
    }

    private static List<String> values(Answer page, String field) {
        return page.expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(item -> item.get(field).asString())
                .toList();
    }
}
