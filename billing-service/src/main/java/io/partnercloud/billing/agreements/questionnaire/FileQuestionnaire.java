package io.partnercloud.billing.agreements.questionnaire;

import io.partnercloud.billing.pricing.price.ServiceLimits;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Ids;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what somebody asks for (SVC-3). */
@Service
public class FileQuestionnaire {
    private final Questionnaires questionnaires;
    private final ServiceLimits limits;
    private final Clock clock;

    FileQuestionnaire(Questionnaires questionnaires, ServiceLimits limits, Clock clock) {
        this.questionnaires = questionnaires;
        this.limits = limits;
        this.clock = clock;
    }

    /** @throws io.partnercloud.billing.pricing.price.ServiceLimitExceeded when more work at once than the service is for (SVC-1) */
    @Transactional
    public Questionnaire file(CloudService service, Sheet.Source source, Sheet.Asker asker, Sheet.Needs needs) {
        limits.checkIndividual(service, needs.users());
        var id = Ids.at(clock.instant());
        var sheet = new Sheet(id, service, source, asker, needs, LocalDate.now(clock));
        var received = new Questionnaire.Received(sheet, 0);
        questionnaires.add(received);
        return received;
    }
}
