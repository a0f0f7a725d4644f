package io.partnercloud.reward.partner.config;

import io.partnercloud.contracts.partner.PayoutNoticeAddressSet;
import io.partnercloud.contracts.requisites.BankAccount;
import io.partnercloud.contracts.requisites.Bic;
import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.requisites.Kpp;
import io.partnercloud.contracts.requisites.Ogrn;
import io.partnercloud.contracts.requisites.Requisites;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.reward.partner.AssignedCode;
import io.partnercloud.reward.partner.Contact;
import io.partnercloud.reward.partner.EnrolPartner;
import io.partnercloud.reward.partner.Partner;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.Partners;
import io.partnercloud.reward.partner.PayoutNoticeAddresses;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.RewardScale;
import io.partnercloud.reward.partner.TaxTreatment;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two partners that the sandbox starts with: invented companies whose requisites pass the checksums. */
@Component
@Profile("sandbox")
class DemoPartners implements ApplicationRunner {
    private static final LocalDate SIGNED_ON = LocalDate.of(2021, 1, 11);
    private static final String PRINCIPAL = "principal"; // as billing-service names the sandbox's own company
    private static final Map<CloudService, RewardScale> RATES = Map.of(
            CloudService.RENT, RewardScale.flat(RewardRate.of("10.00")),
            CloudService.PBX, RewardScale.flat(RewardRate.of("10.00")),
            CloudService.CASH_DESK, RewardScale.flat(RewardRate.of("10.00")));

    private final Partners partners;
    private final EnrolPartner enrolPartner;
    private final PayoutNoticeAddresses addresses;
    private final Outbox outbox;

    DemoPartners(Partners partners, EnrolPartner enrolPartner, PayoutNoticeAddresses addresses, Outbox outbox) {
        this.partners = partners;
        this.enrolPartner = enrolPartner;
        this.addresses = addresses;
        this.outbox = outbox;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        enrol(romashka(), "СА-0320", TaxTreatment.SIMPLIFIED_NO_VAT, "0320");
        enrol(vasiliev(), "СА-0001", TaxTreatment.GENERAL, "0001");
    }

    private void enrol(Partner partner, String contract, TaxTreatment taxTreatment, String code) {
        if (partners.contains(partner.id())) {
            return;
        }
        var contractId = UUID.fromString(partner.id().toString().replace("-8000-", "-8001-"));
        enrolPartner.enrol(
                partner,
                PartnerContract.signed(contractId, partner.id(), PRINCIPAL, contract, SIGNED_ON, taxTreatment, RATES),
                new AssignedCode(code));
        var scope = new PartnerScope(partner.id().value());
        addresses.lock(scope);
        addresses.set(scope, partner.contact().email());
        outbox.append(
                new PayoutNoticeAddressSet(scope.partner(), partner.contact().email()));
    }

    private static Partner romashka() {
        var requisites = new Requisites.Company(
                "ООО «Ромашка-Софт»",
                new Inn("7743000324"),
                new Kpp("774301001"),
                new Ogrn("1217743000320"),
                new BankAccount(new Bic("044525225"), "40702810800000000320"));
        return partner("01980000-0000-7000-8000-000000000320", requisites, "Сергей Ромашкин", "0320");
    }

    private static Partner vasiliev() {
        var requisites = new Requisites.Entrepreneur(
                "ИП Васильев А. П.",
                new Inn("774300000179"),
                new Ogrn("321774600000014"),
                new BankAccount(new Bic("044525225"), "40802810100000000001"));
        return partner("01980000-0000-7000-8000-000000000001", requisites, "Антон Васильев", "0001");
    }

    private static Partner partner(String id, Requisites requisites, String contact, String code) {
        return new Partner(
                new PartnerId(UUID.fromString(id)),
                requisites,
                new Contact(contact, "partner-" + code + "@example.test", null),
                SIGNED_ON);
    }
}
