package io.partnercloud.billing.debt.web;

import io.partnercloud.billing.debt.ClientBalance;
import io.partnercloud.billing.debt.DebtSituation;
import io.partnercloud.billing.document.print.Wording;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.problem.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a client is blocked, or will be, and what lifts or prevents it, in the reader's language. */
record DebtView(
        ClientLogin client,
        State state,
        String why,
        String whatLifts,
        Money toPay,
        List<ClientBalance.Open> due,
        @Nullable LocalDate blockedOn,
        @Nullable LocalDate blockOn,
        @Nullable LocalDate deletionOn) {
    /** Whether access is stopped, will be, or neither. */
    enum State {
        BLOCKED,
        WILL_BE_BLOCKED,
        NOTHING_DUE
    }

    static DebtView of(DebtSituation situation, Locale language) {
        var words = language.getLanguage().equals(Languages.RUSSIAN.getLanguage()) ? RUSSIAN : ENGLISH;
        var toPay = situation.toPay();
        return switch (situation) {
            case DebtSituation.IsBlocked it ->
                new DebtView(
                        it.client(),
                        State.BLOCKED,
                        words.blocked.formatted(words.day(it.blockedOn()), words.money(toPay)),
                        words.lift.formatted(words.money(toPay), words.day(it.deletionOn())),
                        toPay,
                        it.due(),
                        it.blockedOn(),
                        null,
                        it.deletionOn());
            case DebtSituation.WillBeBlocked it ->
                new DebtView(
                        it.client(),
                        State.WILL_BE_BLOCKED,
                        words.threatened.formatted(words.day(it.blockOn()), words.money(toPay)),
                        words.prevent.formatted(words.money(toPay), words.day(it.blockOn())),
                        toPay,
                        it.due(),
                        null,
                        it.blockOn(),
                        null);
            case DebtSituation.NothingDue it ->
                new DebtView(
                        it.client(),
                        State.NOTHING_DUE,
                        words.nothing,
                        words.nothing,
                        toPay,
                        List.of(),
                        null,
                        null,
                        null);
        };
    }

    private record Words(
            boolean inRussian, String blocked, String lift, String threatened, String prevent, String nothing) {
        String day(LocalDate day) {
            return inRussian ? Wording.longDay(day) : day.toString();
        }

        String money(Money amount) {
            return inRussian ? Wording.money(amount) : amount.toString();
        }
    }

    private static final Words ENGLISH = new Words(
            false,
            "Access has been stopped since %s: %s is overdue.",
            "Paying %s lifts the block within seconds; unpaid, the account is deleted on %s.",
            "Access will be stopped on %s if %s stays unpaid.",
            "Paying %s before %s keeps access open.",
            "Nothing is due.");
    private static final Words RUSSIAN = new Words(
            true,
            "Доступ приостановлен с %s: просрочено %s руб.",
            "Блокировка снимется в течение нескольких секунд после оплаты %s руб.; без оплаты аккаунт будет удалён %s.",
            "Доступ будет приостановлен %s, если останется неоплаченным %s руб.",
            "Чтобы доступ не прерывался, оплатите %s руб. до %s.",
            "К оплате ничего нет.");
}
