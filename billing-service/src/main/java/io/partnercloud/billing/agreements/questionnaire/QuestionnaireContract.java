package io.partnercloud.billing.agreements.questionnaire;

import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.QuestionnaireAnswered;
import io.partnercloud.contracts.billing.QuestionnaireDeclined;

/** What became of a questionnaire, in the words that other services hear. */
final class QuestionnaireContract {
    private QuestionnaireContract() {}

    static BillingEvent answered(Questionnaire.Answered answered) {
        var sheet = answered.sheet();
        return new QuestionnaireAnswered(
                sheet.id(),
                sheet.source().partner(),
                sheet.service(),
                sheet.asker().company(),
                sheet.asker().contactName(),
                sheet.asker().email(),
                answered.offer().monthly(),
                answered.offer().description(),
                answered.offer().validThrough());
    }

    static BillingEvent declined(Questionnaire.Declined declined) {
        var sheet = declined.sheet();
        return new QuestionnaireDeclined(
                sheet.id(),
                sheet.source().partner(),
                sheet.service(),
                sheet.asker().company(),
                sheet.asker().contactName(),
                sheet.asker().email(),
                declined.reason());
    }
}
