package io.partnercloud.reward.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.partner.PayoutNoticeAddressSet;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** CAB-6, PRT-8. */
@ServiceIT
class PayoutNoticeAddressApiIT {
    private static final String PATH = "/api/partner/payout-notice-address";

    @Autowired
    private ApiClient api;

    @Autowired
    private EventProbe events;

    private UUID partner = new UUID(0, 0);

    @BeforeEach
    void aPartner() {
        partner = Fixtures.partner(api);
    }

    @Test
    void theAddressIsSetByWhoHasSeenTheCurrentOne() {
        assertThat(me().get(PATH).expect(200).header("ETag")).contains("\"0\"");

        var set = me().withHeader("If-Match", "\"0\"")
                .put(PATH, "{\"email\":\"reward@romashka.example\"}")
                .expect(200);

        assertThat(set.header("ETag")).contains("\"1\"");
        assertThat(me().get(PATH).text("/email")).isEqualTo("reward@romashka.example");
        assertThat(mine()).containsExactly(new PayoutNoticeAddressSet(partner, "reward@romashka.example"));
    }

    @Test
    void aStaleVersionChangesNothing() {
        me().withHeader("If-Match", "\"0\"")
                .put(PATH, "{\"email\":\"a@example.test\"}")
                .expect(200);

        assertThat(me().withHeader("If-Match", "\"0\"")
                        .put(PATH, "{\"email\":\"b@example.test\"}")
                        .expect(412)
                        .code())
                .isEqualTo("stale_version");
        assertThat(me().get(PATH).text("/email")).isEqualTo("a@example.test");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        for (String body :
                new String[] {"{}", "{\"email\":\"nobody\"}", "{\"email\":\"a@b.example\",\"phone\":\"1\"}"}) {
            me().withHeader("If-Match", "\"0\"").put(PATH, body).expect(400);
        }
        assertThat(mine()).isEmpty();
    }

    @Test
    void whoIsNoPartnerHasNone() {
        api.get(PATH).expect(401);
        api.as(Tokens.operator()).get(PATH).expect(403);
        api.as(Tokens.expired(partner)).get(PATH).expect(401);
        api.as(Tokens.partner(UUID.randomUUID()))
                .withHeader("If-Match", "\"0\"")
                .put(PATH, "{\"email\":\"a@example.test\"}")
                .expect(404);
    }

    private ApiClient me() {
        return api.as(Tokens.partner(partner)).once();
    }

    private List<PayoutNoticeAddressSet> mine() {
        return events.published(PayoutNoticeAddressSet.class).stream()
                .filter(event -> event.partner().equals(partner))
                .toList();
    }
}
