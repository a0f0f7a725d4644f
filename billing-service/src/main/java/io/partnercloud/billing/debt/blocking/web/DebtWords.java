package io.partnercloud.billing.debt.blocking.web;

import static io.partnercloud.platform.problem.Languages.RUSSIAN;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.printing.Wording;
import java.time.LocalDate;
import java.util.Locale;

/** What people read about a debt, in their language. */
enum DebtWords {
    IN_ENGLISH(
            "%s has been stopped since %s: %s is overdue.",
            "Paying %s lifts the block within seconds; unpaid, the service is over on %s and its data are deleted.",
            "%s will be stopped on %s if %s stays unpaid.",
            "Paying %s before %s keeps it open.",
            "Nothing is due."),
    IN_RUSSIAN(
            "Услуга «%s» приостановлена с %s: просрочено %s руб.",
            "Блокировка снимется в течение нескольких секунд после оплаты %s руб.; без оплаты услуга прекратится %s,"
                    + " её данные будут удалены.",
            "Услуга «%s» будет приостановлена %s, если останется неоплаченным %s руб.",
            "Чтобы услуга не прерывалась, оплатите %s руб. до %s.",
            "К оплате ничего нет.");

    private final String blocked;
    private final String lift;
    private final String threatened;
    private final String prevent;
    private final String nothing;

    DebtWords(String blocked, String lift, String threatened, String prevent, String nothing) {
        this.blocked = blocked;
        this.lift = lift;
        this.threatened = threatened;
        this.prevent = prevent;
        this.nothing = nothing;
    }

    static DebtWords in(Locale language) {
        return language.getLanguage().equals(RUSSIAN.getLanguage()) ? IN_RUSSIAN : IN_ENGLISH;
    }

    String blocked(CloudService service, LocalDate since, Money overdue) {
        return blocked.formatted(name(service), day(since), money(overdue));
    }

    String lift(Money toPay, LocalDate deletionOn) {
        return lift.formatted(money(toPay), day(deletionOn));
    }

    String threatened(CloudService service, LocalDate blockOn, Money open) {
        return threatened.formatted(name(service), day(blockOn), money(open));
    }

    String prevent(Money toPay, LocalDate blockOn) {
        return prevent.formatted(money(toPay), day(blockOn));
    }

    String nothing() {
        return nothing;
    }

    private String name(CloudService service) {
        var isRussian = this == IN_RUSSIAN;
        return switch (service) {
            case RENT -> isRussian ? "Аренда 1С" : "The rent of 1C";
            case PBX -> isRussian ? "Облачная АТС" : "The cloud PBX";
            case CASH_DESK -> isRussian ? "Облачная касса" : "The cloud cash desk";
            case HOSTING -> isRussian ? "Хостинг" : "Hosting";
            case CORPORATE -> isRussian ? "Корпоративное облако" : "The corporate cloud";
        };
    }

    private String day(LocalDate day) {
        return this == IN_RUSSIAN ? Wording.longDay(day) : day.toString();
    }

    private String money(Money amount) {
        return this == IN_RUSSIAN ? Wording.money(amount) : amount.toString();
    }
}
