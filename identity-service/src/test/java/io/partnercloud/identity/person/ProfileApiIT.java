package io.partnercloud.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.Topics;
import io.partnercloud.contracts.identity.PersonNamed;
import io.partnercloud.contracts.partner.PartnerCodeAssigned;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Strangers;
import io.partnercloud.testsupport.Tokens;
import java.sql.SQLException;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class ProfileApiIT {
    private static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000320");
    private static final String ANNA = "01980000-0000-7000-8000-00000a000320";
    private static final String CHANGED = """
            {"name":"Ромашкина Анна","email":"partner0320@example.test","phone":"+79161234567","city":"Тула"}""";

    @Autowired
    ApiClient api;

    @Autowired
    ServiceDatabase database;

    @Autowired
    EventProbe events;

    @Test // PRT-6
    void aPersonReadsAndChangesTheirOwnProfile() {
        var anna = api.as(Tokens.partner(PARTNER, ANNA));
        var etag = anna.get("/api/partner/me").header("ETag").orElseThrow();

        var changed = anna.once().withHeader("If-Match", etag).put("/api/partner/me", CHANGED);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("/name")).isEqualTo("Ромашкина Анна");
        assertThat(changed.text("/email")).isEqualTo("partner0320@example.test");
        assertThat(changed.json().at("/emailVerified").asBoolean()).isTrue();
        assertThat(changed.header("ETag")).isNotEqualTo(etag).isPresent();
        assertThat(anna.once()
                        .withHeader("If-Match", etag)
                        .put("/api/partner/me", CHANGED)
                        .status())
                .isEqualTo(412);
        assertThat(anna.once().put("/api/partner/me", CHANGED).status()).isEqualTo(200);
        // told when she came in and when her name changed, not when the same name is said again
        assertThat(events.published(PersonNamed.class))
                .filteredOn(named -> named.person().toString().equals(ANNA))
                .extracting(PersonNamed::fullName)
                .containsExactly("Ромашкина Анна Сергеевна", "Ромашкина Анна");
    }

    @Test
    void aMachineClientShowsThePersonItActsFor() {
        var partner0001 = UUID.fromString("01980000-0000-7000-8000-000000000001");

        var answer = api.as(Tokens.partner(partner0001, "demo-partner-2")).get("/api/partner/me");

        assertThat(answer.text("/email")).isEqualTo("partner0001@example.test");
    }

    @Test
    void whoIsNobodyHereHasNoProfile() {
        assertThat(api.as(Tokens.partner(PARTNER, "nobody"))
                        .get("/api/partner/me")
                        .code())
                .isEqualTo("profile_unknown");
        assertThat(api.as(Tokens.operator()).get("/api/partner/me").status()).isEqualTo(403);
        assertThat(api.anonymous().get("/api/partner/me").status()).isEqualTo(401);
    }

    @Test
    void aWrongPhoneIsNamedInTheProblem() {
        var answer = api.as(Tokens.partner(PARTNER, ANNA))
                .once()
                .withHeader("If-Match", "*")
                .put("/api/partner/me", "{\"name\":\"Анна\",\"email\":\"anna@example.test\",\"phone\":\"12\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/phone");
    }

    @Test // PRT-4
    void theProfileShowsTheCodeOfItsPartner() {
        events.publishAs(Topics.PARTNER, new PartnerCodeAssigned(PARTNER, new PartnerCode("0320")));

        Awaitility.await()
                .untilAsserted(() -> assertThat(api.as(Tokens.partner(PARTNER, ANNA))
                                .get("/api/partner/me")
                                .json()
                                .at("/partnerCode")
                                .asString())
                        .isEqualTo("0320"));
    }

    @Test // PRT-11
    void strangersSeeNoRowOfAnyTable() throws SQLException {
        assertThat(Strangers.see(database)).isEmpty();
    }
}
