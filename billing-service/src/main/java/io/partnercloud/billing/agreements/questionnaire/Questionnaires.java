package io.partnercloud.billing.agreements.questionnaire;

import java.util.UUID;

/** All questionnaires that were ever filled in. */
public interface Questionnaires {

    void add(Questionnaire.Received questionnaire);

    /**
     * Nobody else changes it until the end of the transaction.
     *
     * @throws QuestionnaireRefusal.Unknown when there is none that the caller may see
     */
    Questionnaire lock(UUID id);

    void save(Questionnaire questionnaire);
}
