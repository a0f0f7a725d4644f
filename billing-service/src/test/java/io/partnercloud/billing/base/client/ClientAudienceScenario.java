package io.partnercloud.billing.base.client;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A client's user with everything that billing can have of its account. */
abstract class ClientAudienceScenario extends BillingScenario {
    /** 5 220.00 a month. */
    static final String FOUR_CONNECTIONS = """
            {"mode":"ALTERNATELY",
             "people":[{"count":3,"configurations":["ZUP","BP"]},{"count":1,"configurations":["BP"]}]}""";

    static final String SHEET = """
            {"service":"HOSTING","company":"ООО «Ромашка»","contactName":"Анна Иванова","phone":"+79001234567",
             "email":"anna@example.org","users":45}""";
    static final byte[] PDF = "%PDF-1.7\nпп".getBytes(StandardCharsets.UTF_8);

    ApiClient userOf(Client client) {
        return api.as(Tokens.client(client.id().value()));
    }

    /** Paid from 05.10. to 31.10.2026 with an act for October, a change that waits, a payment order and a questionnaire. */
    record Account(
            Client client, String invoice, String paymentOrder, String act, String change, String questionnaire) {
        String filled(String path) {
            return path.replace("{service}", "RENT")
                    .replace("/acts/{number}", "/acts/" + act)
                    .replace("{number}", invoice)
                    .replace("/subscription-changes/{id}", "/subscription-changes/" + change)
                    .replace("/questionnaires/{id}", "/questionnaires/" + questionnaire)
                    .replace("/payment-orders/{id}", "/payment-orders/" + paymentOrder);
        }
    }

    Account account() {
        var client = paidClient("2026-10-05");
        var user = userOf(client);
        clock.set("2026-10-20");
        var change = confirmed(user, FOUR_CONNECTIONS);
        var surcharge = change.text("/surcharge");
        var order = user.upload(
                        "/api/client/invoices/" + surcharge + "/payment-orders",
                        "file",
                        "пп.pdf",
                        "application/pdf",
                        PDF)
                .expect(201);
        var questionnaire = user.post("/api/client/questionnaires", SHEET).expect(201);
        run("issue-acts", "2026-10-31");
        return new Account(
                client,
                surcharge,
                order.text("/id"),
                user.get("/api/client/acts").expect(200).text("/items/0/number"),
                change.text("/id"),
                questionnaire.text("/id"));
    }

    /** A change whose preview was confirmed. */
    Answer confirmed(ApiClient user, String parameters) {
        var preview = user.post(
                        "/api/client/subscription-changes?preview=true", "{\"parameters\":%s}".formatted(parameters))
                .expect(200)
                .text("/preview");
        return user.post(
                        "/api/client/subscription-changes",
                        "{\"parameters\":%s,\"preview\":\"%s\"}".formatted(parameters, preview))
                .expect(201);
    }

    /** "GET /api/client/acts/{number}" and all others that billing describes. */
    Set<String> clientOperations() {
        return api.anonymous().get("/v3/api-docs").expect(200).json().at("/paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/client/"))
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());
    }
}
