package io.partnercloud.notification.letter.plan;

import io.partnercloud.contracts.partner.PayoutReminderDue;
import io.partnercloud.contracts.partner.PayoutSetPublished;
import io.partnercloud.notification.letter.LetterOrder;
import io.partnercloud.notification.letter.Recipient;
import io.partnercloud.notification.letter.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The letters about the documents on a partner's reward: to its one address (RWD-5), to its contact in person (RWD-9), to operators. */
final class PayoutLetters {
    private PayoutLetters() {}

    static List<LetterOrder> published(PayoutSetPublished published) {
        var words = Map.of(
                "quarter", InRussian.quarter(published.quarter()),
                "total", InRussian.money(published.total()));
        var letters = new ArrayList<LetterOrder>();
        letters.add(new LetterOrder(
                Template.PAYOUT_DOCUMENTS_READY, new Recipient.PayoutNotices(published.partner()), null, words, null));
        if (published.byHand()) {
            letters.addAll(PartnerLetters.toPartner(Template.PAYOUT_MADE_BY_HAND, published.partner(), words));
        }
        return letters;
    }

    static List<LetterOrder> reminding(PayoutReminderDue due) {
        return List.of(
                switch (due.step()) {
                    case COMPLETION, SIGNED_SCANS ->
                        new LetterOrder(
                                Template.PAYOUT_REMINDER,
                                new Recipient.PayoutNotices(due.partner()),
                                null,
                                words(due),
                                null);
                    case ORIGINALS, ANSWER_TO_OBJECTION, PAYMENT ->
                        new LetterOrder(Template.PAYOUT_ALERT, new Recipient.Operators(), null, words(due), null);
                });
    }

    private static Map<String, String> words(PayoutReminderDue due) {
        return Map.of(
                "partner", due.partnerName(),
                "quarter", InRussian.quarter(due.quarter()),
                "total", InRussian.money(due.total()),
                "since", InRussian.date(due.since()),
                "by", InRussian.date(due.by()),
                "step", inRussian(due.step()));
    }

    private static String inRussian(PayoutReminderDue.Step step) {
        return switch (step) {
            case COMPLETION ->
                "проверьте отчёт и акт, впишите в кабинете данные договора, номер и дату акта, номер своего счёта";
            case SIGNED_SCANS -> "загрузите в кабинет сканы подписанных отчёта и акта";
            case ORIGINALS -> "проверить сканы партнёра и отметить получение оригиналов";
            case ANSWER_TO_OBJECTION -> "ответить на возражение партнёра";
            case PAYMENT -> "выплатить вознаграждение";
        };
    }
}
