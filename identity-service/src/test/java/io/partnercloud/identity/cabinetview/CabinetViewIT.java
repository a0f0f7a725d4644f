package io.partnercloud.identity.cabinetview;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class CabinetViewIT {
    private static final String OLGA = "01980000-0000-7000-8000-00000a00ffff";
    private static final String VIEWS = "/api/admin/cabinet-views";

    @Autowired
    ApiClient api;

    @Autowired
    JdbcClient jdbc;

    private final UUID partner = UUID.randomUUID();
    private ApiClient operator;

    @BeforeEach
    void aPartner() {
        operator = api.as(Tokens.operator(OLGA));
        jdbc.sql("insert into partners (partner, name, contact_email) values (?, 'ООО «Софт»', 'soft@example.test')")
                .param(partner)
                .update();
    }

    @Test
    @DisplayName(
            "PRT-16: an operator reads as the partner and changes nothing; each request is written down with both names")
    void anOperatorReadsAsThePartnerAndChangesNothing() throws ParseException {
        var begun = begin().expect(201);
        var claims = SignedJWT.parse(begun.text("/token")).getJWTClaimsSet();
        assertThat(claims.getStringClaim("partner")).isEqualTo(partner.toString());
        assertThat(claims.getJSONObjectClaim("act")).containsEntry("sub", OLGA);
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(30));

        var looking = api.as(begun.text("/token"));
        looking.get("/api/partner/members").expect(200);
        assertThat(looking.once()
                        .post(
                                "/api/partner/members/invitations",
                                "{\"email\":\"a@example.test\",\"rights\":[\"MONEY\"]}")
                        .expect(403)
                        .code())
                .isEqualTo("view_changes_nothing");
        assertThat(looking.delete("/api/partner/members/" + OLGA).expect(403).code())
                .isEqualTo("view_changes_nothing");
        looking.get("/api/partner/me").expect(404); // it is nobody here
        looking.get("/api/admin/people").expect(403);

        var audit = operator.get(
                "/api/admin/audit?subject=partner:" + partner + "&action=cabinet.looked-at&size=1&sort=at");
        assertThat(audit.text("/items/0/actor")).isEqualTo(OLGA);
        assertThat(audit.text("/items/0/after/request")).isEqualTo("GET /api/partner/members");
        assertThat(audit.text("/items/0/after/view")).isEqualTo(begun.text("/id"));
    }

    @Test
    @DisplayName("PRT-16: a look needs a right and a reason, and the partner's owners read of it")
    void aLookNeedsARightAndAReasonAndTheOwnersReadOfIt() {
        api.as(Tokens.operator(OLGA, List.of("SALES", "ACCOUNTING", "CONTENT", "ADMIN")))
                .once()
                .post(VIEWS, request("посмотреть"))
                .expect(403);
        operator.once().post(VIEWS, request(" ")).expect(400);
        operator.once()
                .post(VIEWS, Map.of("partner", UUID.randomUUID().toString(), "reason", "посмотреть"))
                .expect(404);

        var begun = begin().expect(201);

        var read = api.as(Tokens.partner(partner))
                .get("/api/partner/cabinet-views")
                .expect(200);
        assertThat(read.text("/items/0/operatorName")).isEqualTo("Операторова Ольга Игоревна");
        assertThat(read.text("/items/0/reason")).isEqualTo("обращение 42: не видит акт");
        assertThat(read.text()).doesNotContain(begun.text("/token"));
        api.as(Tokens.partner(partner, "member", List.of("MONEY")))
                .get("/api/partner/cabinet-views")
                .expect(403);
        assertThat(api.as(Tokens.partner(UUID.randomUUID()))
                        .get("/api/partner/cabinet-views")
                        .text("/total"))
                .isEqualTo("0");
    }

    @Test
    @DisplayName("PRT-16: a look that is ended before its time is told to the gateway")
    void aLookThatIsEndedBeforeItsTimeIsToldToTheGateway() {
        var id = begin().expect(201).text("/id");

        operator.once().post(VIEWS + "/" + id + "/end").expect(204);
        operator.once().post(VIEWS + "/" + id + "/end").expect(404);

        assertThat(api.as(Tokens.service())
                        .get("/internal/stale-tokens?seconds=60")
                        .text())
                .contains(id);
    }

    private io.partnercloud.testsupport.Answer begin() {
        return operator.once().post(VIEWS, request("обращение 42: не видит акт"));
    }

    private Map<String, String> request(String reason) {
        return Map.of("partner", partner.toString(), "reason", reason);
    }
}
