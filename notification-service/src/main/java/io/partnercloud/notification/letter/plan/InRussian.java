package io.partnercloud.notification.letter.plan;

import io.partnercloud.contracts.billing.InvoicePeriod;
import io.partnercloud.contracts.partner.RateStep;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.time.Moscow;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates, money and names as a Russian letter prints them. */
final class InRussian {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'г.'", Locale.of("ru", "RU"));
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'г. в' H:mm 'по Москве'", Locale.of("ru", "RU"));
    private static final char NO_BREAK = '\u00a0';

    private static final Map<String, String> TICKET_KINDS = Map.of(
            "QUESTION", "вопрос",
            "ATTRIBUTION_CLAIM", "закрепление клиента",
            "MISSING_PAYOUT", "не пришло вознаграждение",
            "CONSULTATION", "консультация",
            "BACKUP_ARCHIVE", "архив базы",
            "MOVE_UPDATE", "перенос обновления",
            "ITS_REGISTRATION", "подключение ИТС",
            "CHANGE_PARAMETERS", "изменение параметров");

    private InRussian() {}

    /** {@code перенос обновления}; a code reaches nobody. */
    static String ticketKind(String kind) {
        return TICKET_KINDS.getOrDefault(kind, "другое");
    }

    /** {@code первый ответ}. */
    static String promise(String timer) {
        return timer.equals("FIRST_ANSWER") ? "первый ответ" : "решение";
    }

    /** {@code 1 декабря 2026 г.} */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 1 декабря 2026 г. в 9:05 по Москве}. */
    static String moment(Instant at) {
        return MOMENT.format(at.atZone(Moscow.ZONE));
    }

    /** {@code 3 890,00 ₽}, with spaces that do not break. */
    static String money(Money money) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(NO_BREAK);
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.00", symbols).format(money.amount()) + NO_BREAK + "₽";
    }

    static String periods(List<InvoicePeriod> periods) {
        return periods.stream()
                .map(period -> "с " + date(period.from()) + " по " + date(period.to()))
                .collect(Collectors.joining("; "));
    }

    /** {@code IV квартал 2026 г.} */
    static String quarter(Quarter quarter) {
        return List.of("I", "II", "III", "IV").get(quarter.number() - 1) + " квартал " + quarter.year() + " г.";
    }

    /** {@code Облачная АТС}; a fact that names no service is from when there was only the rent. */
    static String service(@Nullable CloudService service) {
        return (service == null ? CloudService.RENT : service).inRussian();
    }

    /** {@code Аренда 1С — 10,00 %, сверх 100 000,00 ₽ за месяц — 12,00 %; Облачная АТС — 12,50 %}. */
    static String rates(Map<CloudService, BigDecimal> percents, List<RateStep> steps) {
        return new TreeMap<>(percents)
                .entrySet().stream()
                        .map(rate -> service(rate.getKey()) + " — " + percent(rate.getValue())
                                + steps.stream()
                                        .filter(step -> step.service() == rate.getKey())
                                        .map(step -> ", сверх " + money(step.from()) + " за месяц — "
                                                + percent(step.percent()))
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("; "));
    }

    private static String percent(BigDecimal value) {
        return value.setScale(2).toPlainString().replace('.', ',') + NO_BREAK + "%";
    }
}
