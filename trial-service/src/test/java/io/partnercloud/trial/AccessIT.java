package io.partnercloud.trial;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import io.partnercloud.testsupport.contract.AccessTable;
import java.util.Collection;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class AccessIT {
    private static final String MARKED =
            "{\"name\":\"Чужая\",\"customised\":true,\"extensions\":false,\"autoUpdate\":true}";
    private static final String NAMED = "{\"name\":\"Иван Чужой\"}";

    @Autowired
    ApiClient api;

    @TestFactory // PRT-11
    Collection<DynamicTest> whoIsNotNamedIsRefusedAndWhatIsAnothersIsNotThere() {
        var partner = UUID.randomUUID();
        var client = new TrialScenario(api).provisioned(partner, "ООО «Чужое»");

        return AccessTable.of(api)
                .role("PARTNER", Tokens.partner(partner), Tokens.partner(UUID.randomUUID()))
                .object("clients/{login}", client.login().text())
                .object("users/{number}", "1")
                .object("infobases/{id}", anInfobaseOf(partner, client))
                .object("updates/{id}", UUID.randomUUID().toString())
                .object("trials/{id}", client.id().toString())
                .role("CLIENT", Tokens.client(client.id()), Tokens.client(UUID.randomUUID()))
                .body("PUT /api/partner/clients/{login}/parameters", "{\"products\":[\"BP\"],\"users\":2}")
                .body("POST /api/partner/clients/{login}/infobases", "{\"name\":\"ЗУП\",\"configuration\":\"ZUP\"}")
                .body("PUT /api/partner/clients/{login}/infobases/{id}", MARKED)
                .body("PUT /api/client/infobases/{id}", MARKED)
                .body("PUT /api/partner/clients/{login}/updates/preferences", "{\"infobases\":[],\"hour\":3}")
                .body("POST /api/partner/clients/{login}/updates/{id}/move", "{\"at\":\"2030-01-01T01:00:00+03:00\"}")
                .body("POST /api/client/updates/{id}/move", "{\"at\":\"2030-01-01T01:00:00+03:00\"}")
                .body("POST /api/partner/clients/{login}/users", NAMED)
                .body("PUT /api/partner/clients/{login}/users/{number}", NAMED)
                .body("PUT /api/client/users/{number}", NAMED)
                .tests();
    }

    private String anInfobaseOf(UUID partner, TrialScenario.Provisioned client) {
        return api.as(Tokens.partner(partner))
                .get("/api/partner/clients/" + client.login() + "/infobases")
                .text("/items/0/id");
    }
}
