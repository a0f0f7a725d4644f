package io.partnercloud.reward.partner;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.reward.principal.Principal;
import io.partnercloud.reward.principal.Principals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator concludes the contract with an applicant, who thereby is a partner with a code (PRT-3). */
@Service
public class ConcludeContract {
    private final PartnerApplications applications;
    private final EnrolPartner enrolPartner;
    private final Principals principals;
    private final Audit audit;
    private final Clock clock;

    ConcludeContract(
            PartnerApplications applications,
            EnrolPartner enrolPartner,
            Principals principals,
            Audit audit,
            Clock clock) {
        this.applications = applications;
        this.enrolPartner = enrolPartner;
        this.principals = principals;
        this.audit = audit;
        this.clock = clock;
    }

    /** What operator and partner have agreed upon. */
    public record Agreement(
            String number, LocalDate signedOn, Map<CloudService, RewardScale> rates, TaxTreatment taxTreatment) {
        public Agreement {
            rates = Map.copyOf(rates);
        }

        PartnerContract contract(UUID id, PartnerId partner, String principal) {
            return PartnerContract.signed(id, partner, principal, number, signedOn, taxTreatment, rates);
        }
    }

    /** {@code imported} is the code that the partner came with from elsewhere; without it the next free one is given. */
    @Transactional
    public PartnerId conclude(UUID applicationId, Agreement agreement, @Nullable AssignedCode imported) {
        var application = applications
                .lock(applicationId)
                .orElseThrow(() -> new PartnerRefusal.ApplicationUnknown(applicationId));
        var now = clock.instant();
        var concluded = application.conclude(new PartnerId(Ids.at(now)));
        var partner = new Partner(
                concluded.partner(),
                concluded.request().requisites(),
                concluded.request().contact(),
                LocalDate.now(clock));
        var principal = principals.current().map(Principal::code).orElseThrow(ContractRefusal.PrincipalUnknown::new);
        var contract = agreement.contract(Ids.at(now), partner.id(), principal);

        var code = enrol(partner, contract, imported);
        applications.save(concluded);
        audit.record(
                "contract.concluded",
                "partner:" + partner.id(),
                null,
                Map.of("application", applicationId),
                Map.of("contract", agreement, "principal", principal, "code", code));
        return partner.id();
    }

    private String enrol(Partner partner, PartnerContract contract, @Nullable AssignedCode imported) {
        if (imported == null) {
            return enrolPartner.enrol(partner, contract).digits();
        }
        enrolPartner.enrol(partner, contract, imported);
        return imported.text();
    }
}
