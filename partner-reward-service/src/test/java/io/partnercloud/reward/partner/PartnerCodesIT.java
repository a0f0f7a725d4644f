package io.partnercloud.reward.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnercloud.contracts.partner.PartnerCodeAssigned;
import io.partnercloud.contracts.requisites.BankAccount;
import io.partnercloud.contracts.requisites.Bic;
import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.requisites.Kpp;
import io.partnercloud.contracts.requisites.Ogrn;
import io.partnercloud.contracts.requisites.Requisites;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** PRT-4: no two partners share a code. */
@ServiceIT
class PartnerCodesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

    @Autowired
    private EnrolPartner enrolPartner;

    @Autowired
    private PartnerCodes codes;

    @Autowired
    private EventProbe events;

    @Autowired
    private ApiClient api;

    @Test
    void codesAskedForAtTheSameTimeAreAllDifferent() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var enrolments = IntStream.range(0, 12)
                    .<Callable<PartnerCode>>mapToObj(_ -> () -> {
                        var partner = partner();
                        return enrolPartner.enrol(partner, contract(partner));
                    })
                    .toList();

            var assigned = threads.invokeAll(enrolments);

            assertThat(assigned).extracting(code -> code.get().digits()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aThreeDigitCodeIsKeptMarkedAndNotGivenToAnotherInFourDigits() {
        var imported = partner();
        enrolPartner.enrol(imported, contract(imported), new AssignedCode("777"));

        assertThat(codes.of(imported.id())).contains(new AssignedCode("777"));
        assertThat(api.as(Tokens.operator())
                        .get("/api/admin/partners/" + imported.id())
                        .expect(200)
                        .text("/codeIsThreeDigit"))
                .isEqualTo("true");
        assertThat(events.published(PartnerCodeAssigned.class))
                .noneMatch(event -> event.partner().equals(imported.id().value()));
        var other = partner();
        assertThatExceptionOfType(PartnerRefusal.CodeTaken.class)
                .isThrownBy(() -> enrolPartner.enrol(other, contract(other), new AssignedCode("0777")));
    }

    @Test
    void anOperatorCorrectsAnImportedCodeAndNobodyElseGetsTheOldOne() { // PRT-4
        var operator = api.as(Tokens.operator());
        var application = operator.post("/api/public/partner-applications", Fixtures.application(Fixtures.inn()))
                .expect(202)
                .text("/id");
        var contract = Fixtures.contract("И-" + application)
                .replace("\"taxTreatment\"", "\"importedCode\":\"654\",\"taxTreatment\"");
        var partner = operator.once()
                .post("/api/admin/partner-applications/" + application + "/contract", contract)
                .expect(201);
        var path = "/api/admin/partners/" + partner.text("/id") + "/code";

        assertThat(partner.text("/code")).isEqualTo("654");
        assertThat(corrected(path, "655").expect(400).text("/errors/0/detail")).contains("write 0655, not 655");
        assertThat(corrected(path, "0320").expect(409).code()).isEqualTo("partner_code_taken");
        assertThat(corrected(path, "0654").expect(200).text("/codeIsThreeDigit"))
                .isEqualTo("false");
        assertThat(corrected(path, "8123").expect(200).text("/code")).isEqualTo("8123");
        assertThat(events.published(PartnerCodeAssigned.class))
                .filteredOn(event -> event.partner().toString().equals(partner.text("/id")))
                .extracting(event -> event.code().digits())
                .containsExactly("0654", "8123");
        var other = partner();
        assertThatExceptionOfType(PartnerRefusal.CodeTaken.class)
                .isThrownBy(() -> enrolPartner.enrol(other, contract(other), new AssignedCode("0654")));
        assertThat(operator.get("/api/admin/audit?subject=partner:" + partner.text("/id"))
                        .expect(200)
                        .text("/items/0/action"))
                .isEqualTo("partner-code.corrected");
        api.as(Tokens.partner(UUID.fromString(partner.text("/id"))))
                .put(path, "{\"code\":\"0001\",\"reason\":\"x\"}")
                .expect(403);
    }

    private Answer corrected(String path, String code) {
        return api.as(Tokens.operator())
                .put(path, "{\"code\":\"%s\",\"reason\":\"Код из трёх цифр.\"}".formatted(code));
    }

    private static Partner partner() {
        var requisites = new Requisites.Company(
                "ООО «Код»",
                new Inn(Fixtures.inn()),
                new Kpp("774301001"),
                new Ogrn("1217743000320"),
                new BankAccount(new Bic("044525225"), "40702810800000000320"));
        return new Partner(
                new PartnerId(UUID.randomUUID()), requisites, new Contact("Код", "code@example.test", null), DAY);
    }

    private static PartnerContract contract(Partner partner) {
        return PartnerContract.signed(
                UUID.randomUUID(),
                partner.id(),
                "principal",
                "К-" + partner.id(),
                DAY,
                TaxTreatment.GENERAL,
                Map.of(CloudService.RENT, RewardScale.flat(RewardRate.of("10.00"))));
    }
}
