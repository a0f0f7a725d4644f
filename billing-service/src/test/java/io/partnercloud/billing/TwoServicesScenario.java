package io.partnercloud.billing;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.Tokens;

/** What the tests of clients with more than one service speak in. */
public abstract class TwoServicesScenario extends BillingScenario {
    protected Answer ask(Client client, String body) {
        return api.as(Tokens.partner(partner)).post("/api/partner/clients/" + client.login() + "/invoices", body);
    }

    protected Answer askForPbx(Client client) {
        return ask(client, "{\"months\":1,\"service\":\"PBX\",\"items\":{\"PBX_LINE\":3,\"PBX_NUMBER\":2}}");
    }

    protected void payInFull(Answer invoice) {
        pay(invoice.expect(201).text("/number"), invoice.text("/total")).expect(201);
    }

    /** RENT for 3 890.00 and PBX for 1 630.00 a month, both paid through 30.11.2026. */
    protected Client clientOfTwoServices() {
        clock.set("2026-10-20");
        var client = client();
        payInFull(askForInvoice(client, 1, THREE_CONNECTIONS));
        payInFull(askForPbx(client));
        return client;
    }

    /** The open invoice of that sum. */
    protected String invoiceFor(Client client, String total) {
        var open = balance(client).json().at("/open");
        return open.valueStream()
                .filter(each -> each.at("/amount").asString().equals(total))
                .map(each -> each.at("/invoice").asString())
                .findFirst()
                .orElseThrow();
    }
}
