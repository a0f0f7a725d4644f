package io.partnercloud.billing.agreements.change;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;

/** A client with 2 × ЗУП and 1 × БП, 3 890.00 a month, and changes of that. */
abstract class ChangeScenario extends BillingScenario {
    /** 5 220.00 a month. */
    static final String FOUR_CONNECTIONS = """
            {"mode":"ALTERNATELY",
             "people":[{"count":3,"configurations":["ZUP","BP"]},{"count":1,"configurations":["BP"]}]}""";
    /** 2 560.00 a month. */
    static final String TWO_CONNECTIONS = """
            {"mode":"ALTERNATELY",
             "people":[{"count":1,"configurations":["ZUP","BP"]},{"count":1,"configurations":["BP"]}]}""";

    Answer previewOf(Client client, String parameters) {
        return api.as(Tokens.partner(partner))
                .post(changesOf(client) + "?preview=true", "{\"parameters\":%s}".formatted(parameters));
    }

    Answer confirm(Client client, String parameters, String preview) {
        return api.as(Tokens.partner(partner))
                .post(changesOf(client), "{\"parameters\":%s,\"preview\":\"%s\"}".formatted(parameters, preview));
    }

    /** Preview and confirmation in one go. */
    Answer change(Client client, String parameters) {
        return confirm(
                        client,
                        parameters,
                        previewOf(client, parameters).expect(200).text("/preview"))
                .expect(201);
    }

    Answer changes(Client client) {
        return api.as(Tokens.partner(partner)).get(changesOf(client)).expect(200);
    }

    static String changesOf(Client client) {
        return "/api/partner/clients/" + client.login() + "/subscription-changes";
    }
}
