package io.partnercloud.billing.payments.statement.web;

import io.partnercloud.billing.payments.statement.Hole;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * Documents that are missing on an account between two statements (INV-16), and what an accountant reads about it.
 * {@code missing} is below zero where more went out, or where money was told of twice.
 */
record HoleView(
        String account,
        LocalDate after,
        Money closing,
        UUID lastStatement,
        LocalDate before,
        Money opening,
        UUID nextStatement,
        Money missing,
        String text) {
    private static final String RUSSIAN =
            "По счёту %s не хватает документов на %s: после %s остаток был %s, а выписка с %s начинается с %s."
                    + " Загрузите выписку за эти дни.";
    private static final String ENGLISH =
            "On account %s documents of %s are missing: after %s the balance was %s, and the statement from %s begins with %s."
                    + " Bring the statement of these days.";

    static HoleView of(Hole hole, Locale language) {
        var text = StatementWords.isRussian(language) ? RUSSIAN : ENGLISH;
        return new HoleView(
                hole.account(),
                hole.after(),
                hole.closing(),
                hole.last(),
                hole.before(),
                hole.opening(),
                hole.next(),
                hole.missing(),
                String.format(
                        Locale.ROOT,
                        text,
                        hole.account(),
                        hole.missing(),
                        hole.after(),
                        hole.closing(),
                        hole.before(),
                        hole.opening()));
    }
}
