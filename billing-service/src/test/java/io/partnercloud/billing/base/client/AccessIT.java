package io.partnercloud.billing.base.client;

import io.partnercloud.testsupport.Tokens;
import io.partnercloud.testsupport.contract.AccessTable;
import java.util.Collection;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AccessIT extends ClientAudienceScenario {
    private static final String SERVICE = "{\"service\":\"RENT\"}";

    @TestFactory // PRT-11
    Collection<DynamicTest> whoIsNotNamedIsRefusedAndWhatIsAnothersIsNotThere() {
        var mine = account();
        var theirs = account();
        var owner = mine.client();
        var change = "{\"parameters\":" + FOUR_CONNECTIONS + "}";

        return AccessTable.of(api)
                .role("PARTNER", Tokens.partner(partner), Tokens.partner(UUID.randomUUID()))
                .role("CLIENT", tokenOf(owner), tokenOf(theirs.client()))
                .object("clients/{login}", owner.login().text())
                .kind("cancellations/{service}", "RENT")
                .object("acts/{number}", mine.act())
                .object("invoices/{number}", mine.invoice())
                .object("subscription-changes/{id}", mine.change())
                .object("payment-orders/{id}", mine.paymentOrder())
                .object("questionnaires/{id}", mine.questionnaire())
                .body("POST /api/client/questionnaires/{id}/order", "{\"months\":1}")
                .body(
                        "POST /api/partner/questionnaires/{id}/order",
                        "{\"months\":1,\"client\":\"%s\"}".formatted(owner.login()))
                .body("POST /api/partner/clients/{login}/cancellations", SERVICE)
                .body("POST /api/partner/clients/{login}/invoices", change)
                .body("POST /api/partner/clients/{login}/invoices/one-off", "{\"items\":{\"FISCAL_DRIVE_36\":1}}")
                .body("POST /api/partner/clients/{login}/subscription-changes", change)
                .tests();
    }

    private static String tokenOf(Client client) {
        return Tokens.client(client.id().value());
    }
}
