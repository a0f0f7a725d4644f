package io.partnercloud.reward.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.partner.ContractSigned;
import io.partnercloud.contracts.partner.PartnerApplicationRefused;
import io.partnercloud.contracts.partner.PartnerCodeAssigned;
import io.partnercloud.contracts.partner.PartnerRegistered;
import io.partnercloud.contracts.partner.PayoutNoticeAddressSet;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class PartnerApplicationApiIT {
    private static final UUID ROMASHKA = UUID.fromString("01980000-0000-7000-8000-000000000320");

    @Autowired
    private ApiClient api;

    @Autowired
    private EventProbe events;

    @Test
    void anApplicationBecomesAPartnerWithContractAndCode() { // PRT-3
        var inn = Fixtures.inn();
        var application = api.post("/api/public/partner-applications", Fixtures.application(inn))
                .expect(202)
                .text("/id");

        var answer = operator()
                .post("/api/admin/partner-applications/" + application + "/contract", Fixtures.contract("СА-" + inn))
                .expect(201);

        var id = UUID.fromString(answer.text("/id"));
        assertThat(answer.header("Location")).contains("/api/admin/partners/" + id);
        assertThat(answer.text("/code")).matches("\\d{4}");
        assertThat(answer.text("/contracts/0/rates/0/service")).isEqualTo("RENT");
        assertThat(events.published(PartnerRegistered.class))
                .filteredOn(event -> event.partner().equals(id))
                .singleElement()
                .satisfies(event -> assertThat(event.inn()).isEqualTo(inn));
        assertThat(events.published(ContractSigned.class))
                .filteredOn(event -> event.partner().equals(id))
                .singleElement()
                .satisfies(event -> assertThat(event.rates())
                        .containsEntry(CloudService.RENT, new BigDecimal("10.00"))
                        .containsEntry(CloudService.PBX, new BigDecimal("12.50"))
                        .hasSize(2));
        assertThat(events.published(PartnerCodeAssigned.class))
                .filteredOn(event -> event.partner().equals(id))
                .singleElement()
                .satisfies(event -> assertThat(event.code().digits()).isEqualTo(answer.text("/code")));
        assertThat(operator().get("/api/admin/partners/" + id).expect(200).text("/requisites/inn"))
                .isEqualTo(inn);
        assertThat(operator()
                        .get("/api/admin/partners?q=" + inn)
                        .expect(200)
                        .json()
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(operator()
                        .get("/api/admin/audit?subject=partner:" + id)
                        .expect(200)
                        .text("/items/0/action"))
                .isEqualTo("contract.concluded"); // OPS-1
    }

    @Test
    void anApplicationIsConcludedOnceAndAContractNumberUsedOnce() {
        var first = received();
        var second = received();
        var number = "СА-" + Fixtures.inn();
        operator().post(contractOf(first), Fixtures.contract(number)).expect(201);

        assertThat(operator()
                        .post(contractOf(first), Fixtures.contract(number + "а"))
                        .expect(409)
                        .code())
                .isEqualTo("application_already_concluded");
        assertThat(operator()
                        .post(contractOf(second), Fixtures.contract(number))
                        .expect(409)
                        .code())
                .isEqualTo("contract_number_taken");
        assertThat(operator()
                        .post(contractOf(UUID.randomUUID().toString()), Fixtures.contract("x"))
                        .expect(404)
                        .code())
                .isEqualTo("application_unknown");
        operator()
                .post(contractOf(second), Fixtures.contract(number + "б"))
                .expect(201); // the refusal left nothing behind
    }

    @Test // API.md: whether this INN has applied before is not told to strangers
    void whoAppliesAgainIsAnsweredAlikeAndOneCompanyIsOnePartner() {
        var inn = Fixtures.inn();
        var application = api.post("/api/public/partner-applications", Fixtures.application(inn))
                .expect(202)
                .text("/id");
        var again = api.post("/api/public/partner-applications", Fixtures.application(inn))
                .expect(202);

        assertThat(again.json().propertyNames()).containsExactlyInAnyOrder("id", "status");
        operator().post(contractOf(application), Fixtures.contract("СА-" + inn)).expect(201);
        assertThat(operator()
                        .post(contractOf(again.text("/id")), Fixtures.contract("СБ-" + inn))
                        .expect(409)
                        .code())
                .isEqualTo("partner_already_registered");
    }

    @Test
    void anApplicationIsReadAloneAndRefusedWithAReasonThatTheApplicantIsTold() { // RWD-11
        var application = received();
        var path = "/api/admin/partner-applications/" + application;

        operator().post(path + "/refusal", "{\"reason\":\" \"}").expect(400);
        operator()
                .post(path + "/refusal", "{\"reason\":\"Договор с вами расторгнут в 2025 году.\"}")
                .expect(200);

        var read = operator().get(path).expect(200);
        assertThat(read.text("/status")).isEqualTo("REFUSED");
        assertThat(read.text("/refusedBecause")).isEqualTo("Договор с вами расторгнут в 2025 году.");
        assertThat(events.published(PartnerApplicationRefused.class))
                .filteredOn(event -> event.application().toString().equals(application))
                .singleElement()
                .satisfies(event -> assertThat(event.email()).startsWith("probe-"));
        assertThat(operator()
                        .post(contractOf(application), Fixtures.contract("СА-" + application))
                        .expect(409)
                        .code())
                .isEqualTo("application_already_refused");
        assertThat(operator()
                        .get("/api/admin/audit?subject=partner-application:" + application)
                        .expect(200)
                        .text("/items/0/reason"))
                .isEqualTo("Договор с вами расторгнут в 2025 году.");
        assertThat(operator()
                        .get("/api/admin/partner-applications/" + UUID.randomUUID())
                        .expect(404)
                        .code())
                .isEqualTo("application_unknown");
    }

    @Test
    void theSelfEmployedAreToldTheLegalReason() { // PRT-1
        var body = """
                {"legalForm":"SELF_EMPLOYED","name":"Иван Иванов","taxTreatment":"GENERAL",
                 "contactName":"Иван Иванов","contactEmail":"ivan@example.test"}
                """;

        var english = api.post("/api/public/partner-applications", body).expect(422);
        var russian = api.withHeader("Accept-Language", "ru")
                .post("/api/public/partner-applications", body)
                .expect(422);

        assertThat(english.code()).isEqualTo("self_employed_not_accepted");
        assertThat(english.text("/detail")).contains("422-FZ");
        assertThat(russian.text("/detail")).contains("422-ФЗ");
    }

    @Test
    void wrongRequisitesAreNamedAllAtOnce() { // PRT-2
        var wrong = Fixtures.application("7707083894").replace("40602810700000000025", "40602810700000000026");

        var answer = api.post("/api/public/partner-applications", wrong).expect(400);

        assertThat(answer.code()).isEqualTo("invalid_requisites");
        assertThat(answer.json().at("/errors").findValuesAsString("pointer")).containsExactly("/inn", "/account");
    }

    @Test
    void aFormWithMissingOrForeignFieldsIsMalformed() {
        assertThat(api.post("/api/public/partner-applications", "{}")
                        .expect(400)
                        .json()
                        .at("/errors")
                        .size())
                .isEqualTo(5);
        assertThat(api.post("/api/public/partner-applications", "{\"legalForm\":\"GMBH\"}")
                        .expect(400)
                        .code())
                .isEqualTo("invalid_request");
    }

    @Test
    void ratesOutOfRangeAreRefused() {
        var application = received();
        var contract = Fixtures.contract("СА-" + application);

        for (String rate : new String[] {"0", "101", "1.234", "\"ten\""}) {
            operator()
                    .post(contractOf(application), contract.replace("12.5", rate))
                    .expect(400);
        }
        operator()
                .post(contractOf(application), contract.replace("GENERAL", "PATENT"))
                .expect(400);
    }

    @Test
    void onlyOperatorsSeeApplicationsAndPartners() { // PRT-11
        for (String path : new String[] {"/api/admin/partner-applications", "/api/admin/partners"}) {
            api.get(path).expect(401);
            api.as(Tokens.partner(ROMASHKA)).get(path).expect(403);
            operator().get(path).expect(200);
            operator().get(path + "?sort=account").expect(400);
        }
    }

    @Test
    void theSandboxStartsWithTwoPartnersToldOnce() {
        assertThat(operator().get("/api/admin/partners/" + ROMASHKA).expect(200).text("/code"))
                .isEqualTo("0320");
        assertThat(events.published(PartnerCodeAssigned.class))
                .filteredOn(event -> event.partner().equals(ROMASHKA))
                .containsExactly(new PartnerCodeAssigned(ROMASHKA, new PartnerCode("0320")));
        assertThat(events.published(PayoutNoticeAddressSet.class))
                .contains(new PayoutNoticeAddressSet(ROMASHKA, "partner-0320@example.test"));
    }

    private String received() {
        return api.post("/api/public/partner-applications", Fixtures.application(Fixtures.inn()))
                .expect(202)
                .text("/id");
    }

    private static String contractOf(String application) {
        return "/api/admin/partner-applications/" + application + "/contract";
    }

    private ApiClient operator() {
        return api.as(Tokens.operator()).once();
    }
}
