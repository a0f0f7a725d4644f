package io.partnercloud.billing.payments.statement.corpus;

import io.partnercloud.billing.payments.statement.corpus.BankManner.Quirk;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes a statement as one bank would: balances and totals follow from the payments. Lines end with {@code \n}. */
final class StatementWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final Money OPENING = Money.of("100000.00");
    /** No bank cuts a purpose into shorter pieces. */
    private static final int WIDTH = 34;

    private final BankManner manner;
    private final List<Paper> papers;
    private final StringBuilder text = new StringBuilder();

    StatementWriter(BankManner manner, List<Paper> papers) {
        this.manner = manner;
        this.papers = papers;
    }

    private boolean has(Quirk quirk) {
        return manner.has(quirk);
    }

    private void line(String key, Object value) {
        text.append(key).append('=').append(value).append('\n');
    }

    String text() {
        var days = papers.stream().map(Paper::on).sorted().toList();
        text.append("1CClientBankExchange\n");
        line("ВерсияФормата", manner.version());
        line("Кодировка", "Windows");
        line("Отправитель", "Учебный банк");
        line("ДатаНачала", days.getFirst().format(DAY));
        line(
                "ДатаКонца",
                has(Quirk.UNREADABLE_PERIOD) ? "31.11.2026 0" : days.getLast().format(DAY));
        line("РасчСчет", account(Paper.OURS));
        sections(days);
        papers.forEach(this::document);
        text.append(has(Quirk.END_OF_ITS_OWN) ? "КонецВыписки\n" : "КонецФайла\n");
        return text.append(has(Quirk.SUBSTITUTE_AT_THE_END) ? "\u001A" : "").toString();
    }

    private void sections(List<LocalDate> days) {
        var stretches = has(Quirk.SECTION_PER_DAY)
                ? new ArrayList<>(papers.stream()
                        .collect(Collectors.groupingBy(Paper::on, TreeMap::new, Collectors.toList()))
                        .values())
                : new ArrayList<>(List.of(papers));
        var opening = OPENING;
        var written = new ArrayList<String>();
        for (var some : stretches) {
            var from = has(Quirk.SECTION_PER_DAY) ? some.getFirst().on() : days.getFirst();
            var to = has(Quirk.SECTION_PER_DAY) ? from : days.getLast();
            var closing = opening.plus(sum(some, Paper::isIncoming)).minus(sum(some, paper -> !paper.isIncoming()));
            written.add(section(from, to, opening, some, closing));
            opening = closing;
        }
        if (has(Quirk.NEWEST_FIRST)) {
            Collections.reverse(written);
        }
        written.forEach(text::append);
    }

    private String section(LocalDate from, LocalDate to, Money opening, List<Paper> some, Money closing) {
        var totals = has(Quirk.NO_TOTALS)
                ? ""
                : "ВсегоПоступило=%s\nВсегоСписано=%s\n"
                        .formatted(money(sum(some, Paper::isIncoming)), money(sum(some, paper -> !paper.isIncoming())));
        return "СекцияРасчСчет\nДатаНачала=%s\nДатаКонца=%s\nРасчСчет=%s\nНачальныйОстаток=%s\n%sКонечныйОстаток=%s\nКонецРасчСчет\n"
                .formatted(
                        from.format(DAY), to.format(DAY), account(Paper.OURS), money(opening), totals, money(closing));
    }

    private static Money sum(List<Paper> some, Predicate<Paper> which) {
        return Money.sum(some.stream().filter(which).map(Paper::amount).toList());
    }

    private void document(Paper paper) {
        line("СекцияДокумент", "Платежное поручение");
        line("Номер", paper.number());
        line("Дата", paper.on().format(DAY));
        line("Сумма", money(paper.amount()));
        if (paper.isIncoming()) {
            stranger("Плательщик", paper);
            day("ДатаСписано", paper.on(), false);
            us("Получатель");
            day("ДатаПоступило", paper.on(), true);
        } else {
            us("Плательщик");
            day("ДатаСписано", paper.on(), true);
            stranger("Получатель", paper);
            day("ДатаПоступило", paper.on(), false);
        }
        if (has(Quirk.OWN_KEYS)) {
            line("УникальныйИдентификатор", "a-" + paper.number());
        }
        line("ВидОплаты", "01");
        purpose(paper.purpose());
        text.append(has(Quirk.NO_DOCUMENT_ENDS) ? "" : "КонецДокумента\n");
    }

    private void day(String key, LocalDate day, boolean isOurSide) {
        if (has(Quirk.NO_DAYS) || (has(Quirk.DAY_OF_OUR_SIDE_ONLY) && !isOurSide)) {
            return;
        }
        var written = day.format(DAY) + (has(Quirk.TIME_IN_DAYS) ? " 00:00:00" : "");
        line(key, has(Quirk.ZERO_DAYS) && !isOurSide ? "00.00.0000" : written);
    }

    private void us(String role) {
        line(role + "Счет", account(Paper.OURS));
        line(role, "ООО \"Облачная аренда\"");
        line(role + "ИНН", "7701990013");
    }

    private void stranger(String role, Paper paper) {
        line(role + "Счет", strangersAccount(paper.account()));
        name(role, paper);
        if (!has(Quirk.INN_IN_NAME_ONLY) && !has(Quirk.INN_AT_THE_END_OF_THE_NAME)) {
            line(role + "ИНН", inn(paper.inn()));
        }
        line(role + "КПП", "0");
    }

    private void name(String role, Paper paper) {
        if (has(Quirk.INN_IN_NAME_ONLY) && !paper.inn().isEmpty()) {
            line(role, "ИНН " + paper.inn() + " " + paper.payer());
        } else if (has(Quirk.INN_AT_THE_END_OF_THE_NAME) && !paper.inn().isEmpty()) {
            line(role, paper.payer() + " ИНН " + paper.inn());
        } else if (has(Quirk.NAME_IN_SECOND_KEY)) {
            line(role + "1", paper.payer());
        } else {
            line(role, paper.payer());
        }
    }

    private String inn(String inn) {
        if (inn.isEmpty()) {
            return "0";
        }
        var padded = has(Quirk.INN_PADDED) && inn.length() == 10 ? "00" + inn : inn;
        return has(Quirk.INN_WITH_KPP) ? padded + "/770101001" : padded;
    }

    private String account(String account) {
        return has(Quirk.SPACES_IN_NUMBERS) ? account.replaceAll("(.{5})(?!$)", "$1 ") : account;
    }

    private String strangersAccount(String account) {
        if (has(Quirk.STRANGE_ACCOUNTS)) {
            return "KZ86" + account.substring(4);
        }
        return has(Quirk.SHORT_ACCOUNTS) ? account.substring(3) : account;
    }

    private String money(Money amount) {
        if (has(Quirk.SPACES_IN_NUMBERS)) {
            return amount.toString().replaceAll("(\\d)(?=(\\d{3})+\\.)", "$1 ");
        }
        return has(Quirk.COMMAS) ? amount.toString().replace('.', ',') : amount.toString();
    }

    private void purpose(String purpose) {
        if (has(Quirk.PURPOSE_IN_LINES)) {
            line("НазначениеПлатежа", purpose.replaceAll("(.{20,30}?)\\s", "$1\n"));
        } else if (has(Quirk.PURPOSE_IN_PIECES)) {
            for (int from = 0, key = 1; from < purpose.length(); from += WIDTH, key++) {
                var piece = purpose.substring(from, Math.min(from + WIDTH, purpose.length()));
                line("НазначениеПлатежа" + key, has(Quirk.TRIMMED) ? piece.strip() : piece);
            }
        } else {
            line("НазначениеПлатежа", purpose);
        }
    }
}
