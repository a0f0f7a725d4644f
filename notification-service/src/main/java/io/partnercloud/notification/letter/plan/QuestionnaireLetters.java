package io.partnercloud.notification.letter.plan;

import io.partnercloud.contracts.billing.QuestionnaireAnswered;
import io.partnercloud.contracts.billing.QuestionnaireDeclined;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The letters that follow the answer to a questionnaire (SVC-3): to whom it names, and to the partner that filled it in. */
final class QuestionnaireLetters {
    private QuestionnaireLetters() {}

    static List<LetterOrder> answered(QuestionnaireAnswered answered) {
        return toBoth(
                Template.QUESTIONNAIRE_ANSWERED,
                new Recipient.Person(answered.questionnaire(), answered.contactName(), answered.email()),
                answered.partner(),
                Map.of(
                        "service", InRussian.service(answered.service()),
                        "company", answered.company(),
                        "monthly", InRussian.money(answered.monthly()),
                        "description", answered.description(),
                        "validThrough", InRussian.date(answered.validThrough())));
    }

    static List<LetterOrder> declined(QuestionnaireDeclined declined) {
        return toBoth(
                Template.QUESTIONNAIRE_DECLINED,
                new Recipient.Person(declined.questionnaire(), declined.contactName(), declined.email()),
                declined.partner(),
                Map.of(
                        "service", InRussian.service(declined.service()),
                        "company", declined.company(),
                        "reason", declined.reason()));
    }

    private static List<LetterOrder> toBoth(
            Template template, Recipient.Person asker, @Nullable UUID partner, Map<String, String> words) {
        var orders = new ArrayList<LetterOrder>();
        orders.add(new LetterOrder(template, asker, null, words, null));
        if (partner != null) {
            orders.add(new LetterOrder(template, new Recipient.Partner(partner), null, words, null));
        }
        return orders;
    }
}
