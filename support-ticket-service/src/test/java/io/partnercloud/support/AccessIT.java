package io.partnercloud.support;

import io.partnercloud.testsupport.Tokens;
import io.partnercloud.testsupport.contract.AccessTable;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AccessIT extends SupportIT {
    @TestFactory // PRT-11
    Collection<DynamicTest> whoIsNotNamedIsRefusedAndWhatIsAnothersIsNotThere() {
        var client = trialClient().login().text();
        var ticket = partner()
                .post(
                        "/api/partner/tickets",
                        Map.of("client", client, "kind", "QUESTION", "subject", "Вопрос", "text", "Как?"))
                .expect(201)
                .text("/id");
        operator().post("/api/admin/tickets/" + ticket + "/take").expect(200);
        operator().post("/api/admin/tickets/" + ticket + "/close").expect(200);

        return AccessTable.of(api)
                .role("PARTNER", Tokens.partner(PARTNER), Tokens.partner(OTHER_PARTNER))
                .object("tickets/{id}", ticket)
                .body("POST /api/partner/tickets/{id}/messages", "{\"text\":\"Чужое\"}")
                .tests();
    }
}
