package io.partnercloud.billing.agreements.questionnaire;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.web.Versions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator begins to work on a questionnaire. */
@Service
public class TakeQuestionnaire {
    private final Questionnaires questionnaires;
    private final Audit audit;

    TakeQuestionnaire(Questionnaires questionnaires, Audit audit) {
        this.questionnaires = questionnaires;
        this.audit = audit;
    }

    @Transactional
    public Questionnaire take(UUID id, String operator, @Nullable String ifMatch) {
        var before = questionnaires.lock(id);
        Versions.require(ifMatch, before.version());
        var taken = before.take(operator);
        questionnaires.save(taken);
        audit.record("questionnaire.taken", "questionnaire:" + id, null, before.status(), taken.status());
        return taken;
    }
}
