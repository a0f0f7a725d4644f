package io.partnercloud.billing.agreements.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.contracts.billing.InvoiceCancelled;
import io.partnercloud.contracts.billing.InvoiceIssued;
import io.partnercloud.testsupport.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceApiIT extends BillingScenario {

    @Test // INV-2, INV-3: the manual's example, asked for as of that day
    void aPreviewSaysWhatAnInvoiceOfAnyDayWouldSayAndSavesNothing() {
        var client = client();

        var preview = preview(client, "2021-10-20", 1, THREE_CONNECTIONS).expect(200);

        assertThat(preview.json().at("/periods").toString())
                .isEqualTo("[{\"from\":\"2021-10-20\",\"to\":\"2021-11-30\"}]");
        assertThat(preview.json()
                        .at("/lines")
                        .valueStream()
                        .map(line -> line.get("amount").asString()))
                .containsExactly("1029.68", "476.13", "2660.00", "1230.00");
        assertThat(preview.text("/total")).isEqualTo("5395.81");
        assertThat(preview.text("/dueOn")).isEqualTo("2021-10-27");
        assertThat(preview.json().has("number")).isFalse();
        assertThat(invoicesOf(client, "ISSUED")).isEmpty();
        assertThat(told(InvoiceIssued.class, client)).isEmpty();
    }

    @Test // INV-1, INV-2, INV-5
    void anInvoiceIsIssuedTodayWithANumberOfItsYear() {
        clock.set("2026-10-20");
        var client = client();

        var asked = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201);

        assertThat(asked.text("/number")).matches("2026-\\d{6}");
        assertThat(asked.header("Location")).hasValue("/api/partner/invoices/" + asked.text("/number"));
        assertThat(asked.text("/issuedOn")).isEqualTo("2026-10-20");
        assertThat(asked.text("/dueOn")).isEqualTo("2026-10-27");
        assertThat(asked.text("/periods/0/to")).isEqualTo("2026-11-30");
        assertThat(asked.text("/total")).isEqualTo("5395.81");
        assertThat(asked.text("/paid")).isEqualTo("0.00");
        assertThat(asked.text("/status")).isEqualTo("ISSUED");
        assertThat(invoice(asked.text("/number")).json()).isEqualTo(asked.json());
        assertThat(told(InvoiceIssued.class, client)).singleElement().satisfies(issued -> {
            assertThat(issued.kind()).isEqualTo("FIRST");
            assertThat(issued.total()).hasToString("5395.81");
            assertThat(issued.login()).isEqualTo(client.login());
            assertThat(issued.partner()).isEqualTo(partner);
        });
        assertThat(balance(client).text("/debt")).isEqualTo("5395.81");
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test
    void askingForTheSameAgainAnswersTheSameInvoice() {
        clock.set("2026-10-20");
        var client = client();
        var first = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201);

        var second = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(told(InvoiceIssued.class, client)).hasSize(1);
    }

    @Test
    void askingForSomethingElseReplacesAnUnpaidInvoice() {
        clock.set("2026-10-20");
        var client = client();
        var first = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201);

        var second = askForInvoice(client, 3, ONE_CONNECTION).expect(201);

        assertThat(second.text("/replaces")).isEqualTo(first.text("/number"));
        assertThat(invoice(first.text("/number")).text("/status")).isEqualTo("CANCELLED");
        assertThat(told(InvoiceCancelled.class, client))
                .singleElement()
                .satisfies(cancelled -> assertThat(cancelled.reason()).isEqualTo("REPLACED"));
        assertThat(balance(client).text("/debt")).isEqualTo(second.text("/total"));
        assertThat(sumOfLedger(client)).isEqualTo("0");
    }

    @Test
    void aPartlyPaidInvoiceIsNotReplaced() {
        clock.set("2026-10-20");
        var client = client();
        var first = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201);
        pay(first.text("/number"), "1000.00").expect(201);

        var second = askForInvoice(client, 1, ONE_CONNECTION);

        assertThat(second.expect(409).code()).isEqualTo("invoice_partly_paid");
        assertThat(invoice(first.text("/number")).text("/status")).isEqualTo("PARTLY_PAID");
    }

    @Test // PRT-11
    void anotherPartnersClientsAndInvoicesAreNotThere() {
        var client = client();
        var number = askForInvoice(client, 1, THREE_CONNECTIONS).expect(201).text("/number");
        var stranger = api.as(Tokens.partner(UUID.randomUUID()));

        assertThat(stranger.get("/api/partner/invoices/" + number).expect(404).code())
                .isEqualTo("invoice_unknown");
        assertThat(stranger.post(
                                "/api/partner/clients/" + client.login() + "/invoices",
                                "{\"months\":1,\"parameters\":" + THREE_CONNECTIONS + "}")
                        .expect(404)
                        .code())
                .isEqualTo("client_unknown");
        assertThat(stranger.get("/api/partner/invoices").expect(200).text("/total"))
                .isEqualTo("0");
        assertThat(stranger.get("/api/partner/invoices?client=" + client.login())
                        .expect(200)
                        .text("/total"))
                .isEqualTo("0");
        assertThat(stranger.get("/api/partner/balances").expect(200).text("/total"))
                .isEqualTo("0");
    }

    @Test // row-level security holds even for a query that forgot its scope
    void theDatabaseItselfShowsNothingOutsideAPartnersScope() {
        askForInvoice(client(), 1, THREE_CONNECTIONS).expect(201);

        for (var table : new String[] {"clients", "invoices", "subscriptions", "payments", "blocks"}) {
            assertThat(database.asApp()
                            .sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @ParameterizedTest(name = "{0} months: {1}") // INV-1
    @CsvSource({"0, 422", "-1, 422", "37, 422", "36, 200"})
    void anInvoiceCoversOneToThirtySixMonths(int months, int status) {
        preview(client(), "2026-10-20", months, ONE_CONNECTION).expect(status);
    }

    @Test
    void whatCannotBeInvoicedIsRefusedAndChangesNothing() {
        clock.set("2026-10-20");
        var client = client();
        var path = "/api/partner/clients/" + client.login() + "/invoices";
        var asking = api.as(Tokens.partner(partner));

        assertThat(asking.post(path, "{\"months\":1}").expect(422).code()).isEqualTo("parameters_missing");
        assertThat(asking.post(path, "{\"months\":1,\"on\":\"2026-10-21\",\"parameters\":" + ONE_CONNECTION + "}")
                        .expect(422)
                        .code())
                .isEqualTo("on_only_in_preview");
        assertThat(asking.post(path, "{\"months\":\"x\",\"parameters\":" + ONE_CONNECTION + "}")
                        .expect(400)
                        .code())
                .isEqualTo("invalid_request");
        assertThat(asking.post("/api/partner/clients/42/invoices", "{\"months\":1}")
                        .status())
                .isIn(400, 404);
        assertThat(invoicesOf(client, "ISSUED")).isEmpty();
    }

    @Test // CAB-4, CAB-7
    void invoicesAreListedByClientAndStatusPageByPage() {
        clock.set("2026-10-20");
        var one = client();
        var other = client();
        var paid = askForInvoice(one, 1, ONE_CONNECTION).expect(201);
        pay(paid.text("/number"), paid.text("/total")).expect(201);
        var open = askForInvoice(other, 1, ONE_CONNECTION).expect(201);
        var mine = api.as(Tokens.partner(partner));

        assertThat(mine.get("/api/partner/invoices?client=" + other.login())
                        .expect(200)
                        .text("/items/0/number"))
                .isEqualTo(open.text("/number"));
        var page = mine.get("/api/partner/invoices?status=ISSUED&size=1&sort=number,desc")
                .expect(200);
        assertThat(page.text("/size")).isEqualTo("1");
        assertThat(page.json().at("/items").size()).isEqualTo(1);
        assertThat(mine.get("/api/partner/invoices?sort=secret").expect(400).code())
                .isEqualTo("invalid_request");
        assertThat(mine.get("/api/partner/invoices?status=NONE").expect(400).code())
                .isEqualTo("invalid_request");
    }
}
