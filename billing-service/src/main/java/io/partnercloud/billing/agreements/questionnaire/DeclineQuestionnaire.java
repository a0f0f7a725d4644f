package io.partnercloud.billing.agreements.questionnaire;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.web.Versions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator says why nothing is offered (SVC-3). */
@Service
public class DeclineQuestionnaire {
    private final Questionnaires questionnaires;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    DeclineQuestionnaire(Questionnaires questionnaires, Outbox outbox, Audit audit, Clock clock) {
        this.questionnaires = questionnaires;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Questionnaire decline(UUID id, String reason, @Nullable String ifMatch) {
        var before = questionnaires.lock(id);
        Versions.require(ifMatch, before.version());
        var declined = before.decline(reason, LocalDate.now(clock));
        questionnaires.save(declined);
        outbox.append(QuestionnaireContract.declined(declined));
        audit.record("questionnaire.declined", "questionnaire:" + id, reason, before.status(), declined.status());
        return declined;
    }
}
