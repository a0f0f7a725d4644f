package io.partnercloud.reward.partner;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator concludes the contract with an applicant, who thereby is a partner with a code (PRT-3). */
@Service
public class ConcludeContract {
    private final PartnerApplications applications;
    private final EnrolPartner enrolPartner;
    private final Audit audit;
    private final Clock clock;

    ConcludeContract(PartnerApplications applications, EnrolPartner enrolPartner, Audit audit, Clock clock) {
        this.applications = applications;
        this.enrolPartner = enrolPartner;
        this.audit = audit;
        this.clock = clock;
    }

    /** What operator and partner have agreed upon. */
    public record Agreement(
            String number, LocalDate signedOn, Map<CloudService, RewardRate> rates, TaxTreatment taxTreatment) {
        public Agreement {
            rates = Map.copyOf(rates);
        }
    }

    @Transactional
    public PartnerId conclude(UUID applicationId, Agreement agreement) {
        var application = applications
                .findForUpdate(applicationId)
                .orElseThrow(() -> new PartnerRefusal.ApplicationUnknown(applicationId));
        var now = clock.instant();
        var concluded = application.conclude(new PartnerId(Ids.at(now)));
        var partner = new Partner(
                concluded.partner(),
                concluded.request().requisites(),
                concluded.request().contact(),
                LocalDate.now(clock));
        var contract = PartnerContract.signed(
                Ids.at(now),
                partner.id(),
                agreement.number(),
                agreement.signedOn(),
                agreement.taxTreatment(),
                agreement.rates());

        var code = enrolPartner.enrol(partner, contract);
        applications.save(concluded);
        audit.record(
                "contract.concluded",
                "partner:" + partner.id(),
                null,
                Map.of("application", applicationId),
                Map.of("contract", agreement, "code", code));
        return partner.id();
    }
}
