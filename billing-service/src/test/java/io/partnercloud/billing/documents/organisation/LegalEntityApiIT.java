package io.partnercloud.billing.documents.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import org.junit.jupiter.api.Test;

/** ORG-1: the provider's own companies, as operators keep them. */
class LegalEntityApiIT extends BillingScenario {
    private static final String PRINCIPAL = "/api/admin/legal-entities/principal";

    private ApiClient operator() {
        return api.as(Tokens.operator());
    }

    private static String body(String change) {
        return """
                {"role":"PRINCIPAL","name":"ООО «Облачные партнёры»","inn":"7701990020","kpp":"770101001",
                 "ogrn":"1027700009919","address":"101000, г. Москва, ул. Новая, д. 5","bankName":"АО «Учебный банк»",
                 "bic":"044525999","account":"40702810700000000202","correspondentAccount":"30101810000000600999",
                 "vatRegime":"GENERAL","headTitle":"Директор","headName":"Ветров А. С."%s}""".formatted(change);
    }

    private Answer put(String body) {
        return operator().put(PRINCIPAL, body);
    }

    @Test
    void requisitesAreChangedByVersionAndEveryVersionIsKept() {
        var before = operator().get(PRINCIPAL).expect(200);
        var version = before.json().at("/version").asLong();

        var changed = operator()
                .withHeader("If-Match", "\"" + version + "\"")
                .put(PRINCIPAL, body(""))
                .expect(200);

        assertThat(changed.header("ETag")).contains("\"" + (version + 1) + "\"");
        assertThat(changed.text("/address")).isEqualTo("101000, г. Москва, ул. Новая, д. 5");
        var versions =
                operator().get(PRINCIPAL + "/versions").expect(200).json().at("/items");
        assertThat(versions.get(0).get("address").asString()).isEqualTo("101000, г. Москва, ул. Новая, д. 5");
        assertThat(versions.get(1).get("address").asString()).isEqualTo(before.text("/address"));
        assertThat(operator()
                        .get("/api/admin/audit?subject=legal-entity:principal")
                        .expect(200)
                        .text("/items/0/action"))
                .isEqualTo("legal-entity.changed");

        // the same again is no change
        assertThat(put(body("")).expect(200).json().at("/version").asLong()).isEqualTo(version + 1);
        // who has read the version before must read again
        operator()
                .withHeader("If-Match", "\"" + version + "\"")
                .put(PRINCIPAL, body(""))
                .expect(412);
    }

    @Test // PRT-2
    void whatHasAWrongCheckDigitIsRefusedFieldByField() {
        var refused = put(body("").replace("7701990020", "7701990021")
                        .replace("40702810700000000202", "40702810700000000203")
                        .replace("30101810000000600999", "30101810000000600998"))
                .expect(400);

        assertThat(refused.code()).isEqualTo("invalid_legal_entity");

        var errors = refused.json().at("/errors").toString();
        assertThat(errors).contains("/inn", "/account", "/correspondentAccount").doesNotContain("/ogrn", "/bic");
    }

    @Test // INV-5
    void namesThatThePaymentCodeHasNoRoomForAreRefused() {
        var refused = put(body("").replace("ООО «Облачные партнёры»", "Щ".repeat(100)))
                .expect(400);

        assertThat(refused.json().at("/errors").toString()).contains("payment_code_too_long");
    }

    @Test
    void aRoleNeverChangesAndThereIsOneProvider() {
        var asProvider = body("").replace("\"PRINCIPAL\"", "\"PROVIDER\"");
        var another = "/api/admin/legal-entities/another";

        assertThat(put(asProvider).expect(409).code()).isEqualTo("legal_entity_role_never_changes");
        assertThat(operator().put(another, asProvider).expect(409).code()).isEqualTo("legal_entity_taken");
        assertThat(operator().get(another).expect(404).code()).isEqualTo("legal_entity_unknown");
    }

    @Test
    void onlyOperatorsComeNear() {
        api.as(Tokens.partner(partner)).get("/api/admin/legal-entities").expect(403);
    }

    @Test
    void noChangeLeadsPastTheVersions() {
        assertThatThrownBy(() -> database.asSuperuser()
                        .sql("update legal_entities set address = 'x' where code = 'principal'")
                        .update())
                .hasMessageContaining("one_row_per_version");
    }
}
