package io.partnercloud.reward;

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
    @Autowired
    ApiClient api;

    @TestFactory // PRT-11
    Collection<DynamicTest> whoIsNotNamedIsRefusedAndWhatIsAnothersIsNotThere() {
        var partner = Fixtures.partner(api);
        var claim = api.as(Tokens.partner(partner))
                .post("/api/partner/attribution-claims", "{\"client\":\"1R99999\",\"evidence\":\"Письмо.\"}")
                .expect(201)
                .text("/id");

        return AccessTable.of(api)
                .role("PARTNER", Tokens.partner(partner), Tokens.partner(UUID.randomUUID()))
                .object("attribution-claims/{id}", claim)
                .tests();
    }
}
