package io.partnercloud.reward.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnercloud.contracts.requisites.StatedRequisites;
import io.partnercloud.reward.partner.StatedApplication.LegalForm;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartnerApplicationTests {
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final StatedRequisites NONE = new StatedRequisites("Иван", "", null, "", "", "", false);
    private static final StatedRequisites ENTREPRENEUR = new StatedRequisites(
            "ИП Петров", "500100732259", null, "321774600000014", "049805746", "40602810700000000025", false);

    @Test
    void aSelfEmployedIsRefusedBeforeItsRequisitesAreLookedAt() { // PRT-1
        assertThatExceptionOfType(PartnerRefusal.SelfEmployed.class)
                .isThrownBy(() -> application(LegalForm.SELF_EMPLOYED, NONE).checked(NOW));
    }

    @Test
    void wrongRequisitesAreRefused() { // PRT-2
        assertThatExceptionOfType(PartnerRefusal.InvalidRequisites.class)
                .isThrownBy(() -> application(LegalForm.ENTREPRENEUR, NONE).checked(NOW));
    }

    @Test
    void anApplicationIsConcludedOnce() { // PRT-3
        var received = new PartnerApplication.Received(
                UUID.randomUUID(),
                application(LegalForm.ENTREPRENEUR, ENTREPRENEUR).checked(NOW));
        var partner = new PartnerId(UUID.randomUUID());

        var concluded = received.conclude(partner);

        assertThat(concluded.partner()).isEqualTo(partner);
        assertThatExceptionOfType(PartnerRefusal.ApplicationAlreadyConcluded.class)
                .isThrownBy(() -> concluded.conclude(partner));
    }

    @Test
    void anApplicationIsRefusedOnceAndWhatIsDecidedStays() { // RWD-11
        var received = new PartnerApplication.Received(
                UUID.randomUUID(),
                application(LegalForm.ENTREPRENEUR, ENTREPRENEUR).checked(NOW));
        var partner = new PartnerId(UUID.randomUUID());
        var refused = received.refuse("Нет опыта.");

        assertThat(refused.reason()).isEqualTo("Нет опыта.");
        assertThatExceptionOfType(PartnerRefusal.ApplicationAlreadyRefused.class)
                .isThrownBy(() -> refused.conclude(partner));
        assertThatExceptionOfType(PartnerRefusal.ApplicationAlreadyRefused.class)
                .isThrownBy(() -> refused.refuse("Ещё раз."));
        assertThatExceptionOfType(PartnerRefusal.ApplicationAlreadyConcluded.class)
                .isThrownBy(() -> received.conclude(partner).refuse("Поздно."));
    }

    private static StatedApplication application(LegalForm form, StatedRequisites requisites) {
        return new StatedApplication(
                form, requisites, new Contact("Иван Петров", "ivan@example.test", null), TaxTreatment.GENERAL, null);
    }
}
