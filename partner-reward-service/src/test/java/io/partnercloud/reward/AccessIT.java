package io.partnercloud.reward;

import io.partnercloud.reward.payout.PayoutScenario;
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

    @Autowired
    PayoutScenario payoutSets;

    @TestFactory // PRT-11
    Collection<DynamicTest> whoIsNotNamedIsRefusedAndWhatIsAnothersIsNotThere() {
        var partner = Fixtures.partner(api);
        var claim = api.as(Tokens.partner(partner))
                .post("/api/partner/attribution-claims", "{\"client\":\"1R99999\",\"evidence\":\"Письмо.\"}")
                .expect(201)
                .text("/id");

        var set = payoutSets.oneOf(partner);

        return AccessTable.of(api)
                .role("PARTNER", Tokens.partner(partner), Tokens.partner(UUID.randomUUID()))
                .object("attribution-claims/{id}", claim)
                .object("payout-sets/{id}", set)
                .body("PUT /api/partner/payout-sets/{id}/completion", """
                        {"contractNumber":"1","contractOn":"2026-01-01","actNumber":"1","actOn":"2026-01-01",
                         "invoiceNumber":"1"}
                        """)
                .body("POST /api/partner/payout-sets/{id}/dispute", "{\"reason\":\"Не согласны.\"}")
                .tests();
    }
}
