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

/** An operator answers a questionnaire with an individual price (SVC-3). */
@Service
public class AnswerQuestionnaire {
    private final Questionnaires questionnaires;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AnswerQuestionnaire(Questionnaires questionnaires, Outbox outbox, Audit audit, Clock clock) {
        this.questionnaires = questionnaires;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws QuestionnaireRefusal when it was declined or ordered, or the price could not be ordered any more */
    @Transactional
    public Questionnaire answer(UUID id, Offer offer, @Nullable String reason, @Nullable String ifMatch) {
        var today = LocalDate.now(clock);
        if (offer.validThrough().isBefore(today)) {
            throw new QuestionnaireRefusal.OfferInPast(offer, today);
        }
        var before = questionnaires.lock(id);
        Versions.require(ifMatch, before.version());
        var answered = before.answer(offer);
        questionnaires.save(answered);
        outbox.append(QuestionnaireContract.answered(answered));
        var replaced = before instanceof Questionnaire.Answered earlier ? earlier.offer() : null;
        audit.record("questionnaire.answered", "questionnaire:" + id, reason, replaced, offer);
        return answered;
    }
}
