package io.partnercloud.support;

import io.partnercloud.testsupport.Tokens;
import io.partnercloud.testsupport.contract.AccessTable;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AccessIT extends SupportIT {
    private static final byte[] TEXT = "что случилось".getBytes(StandardCharsets.UTF_8);

    @TestFactory // PRT-11
    Collection<DynamicTest> whoIsNotNamedIsRefusedAndWhatIsAnothersIsNotThere() {
        var account = trialClient();
        var client = account.login().text();
        var ticket = partner()
                .post(
                        "/api/partner/tickets",
                        Map.of("client", client, "kind", "QUESTION", "subject", "Вопрос", "text", "Как?"))
                .expect(201)
                .text("/id");
        var file = partner()
                .upload("/api/partner/tickets/" + ticket + "/attachments", "file", "log.txt", "text/plain", TEXT)
                .expect(201)
                .text("/id");
        operator().post("/api/admin/tickets/" + ticket + "/take").expect(200);
        operator().post("/api/admin/tickets/" + ticket + "/close").expect(200);

        return AccessTable.of(api)
                .role("PARTNER", Tokens.partner(PARTNER), Tokens.partner(OTHER_PARTNER))
                .role("CLIENT", Tokens.client(account.id()), Tokens.client(UUID.randomUUID()))
                .object("tickets/{id}", ticket)
                .object("attachments/{file}", file)
                .kind("articles/{slug}", "welcome")
                .kind("files/{file}", UUID.randomUUID().toString())
                .body("POST /api/partner/tickets/{id}/messages", "{\"text\":\"Чужое\"}")
                .body("POST /api/client/tickets/{id}/messages", "{\"text\":\"Чужое\"}")
                .body("POST /api/partner/tickets/{id}/rating", "{\"score\":1}")
                .body("POST /api/client/tickets/{id}/rating", "{\"score\":1}")
                .tests();
    }
}
