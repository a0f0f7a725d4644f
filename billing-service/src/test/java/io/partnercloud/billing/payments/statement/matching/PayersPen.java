package io.partnercloud.billing.payments.statement.matching;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.payments.statement.corpus.Paper;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Writes payments as people write them, and keeps what they really paid. Of a thousand, about seven come without an INN, five
 * are a third party's, and three name nothing while several clients have the INN: no machine can be sure of these.
 */
final class PayersPen {
    private static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final Pattern WORD = Pattern.compile("(?iu)сч");
    private static final List<String> OF_ONE = List.of(
            "Оплата по счету № %s от 20.12.2026, без НДС",
            "Оплата по счету № %s/20.12.2026",
            "сч.%s-20.12.2026",
            "%s.20.12.2026г за аренду ПО",
            "Оплата по счёту %s. НДС не облагается",
            "За услуги(%s)НДС не облагается",
            "По сч N%s за аренду программ за 2026-12",
            "Оплата аренды ПО за декабрь 2026 г. по счету на оплату №%s от 20.12.2026 Сумма 100-00 Без налога (НДС)",
            "Платеж по дог. 15/2026 от 01.10.2026, счет %s, период 2026-12",
            "оплата счета-фактуры %s",
            "СЧЕТ %s",
            "За доступ к сервису,счет№%s,НДС нет");
    private static final List<String> OF_TWO = List.of(
            "Оплата по счетам %s и %s",
            "%s/%s", "сч. №№ %s; %s за аренду", "Счета №%s,%s от 20.12.2026", "счета %s+%s");
    private static final List<String> OF_NOTHING = List.of(
            "Оплата за аренду программного обеспечения за декабрь 2026 г.",
            "За услуги связи по договору 2026-15 от 01.10.2026 Без НДС",
            "Абонентская плата 2026-12");

    private final TownOfPayers town;
    private final Random random;
    private int written;

    PayersPen(TownOfPayers town, Random random) {
        this.town = town;
        this.random = random;
    }

    /** A payment, and the invoices that it is for. */
    record Written(Paper paper, Client client, List<InvoiceFact> truth) {}

    Written write() {
        var luck = random.nextInt(1000);
        if (luck < 7) {
            return withoutInn(luck);
        }
        if (luck < 12) {
            return ofAThirdParty();
        }
        if (luck < 15) {
            return ofOneOfTwoWithTheInn();
        }
        return luck < 90 ? forTwo() : forOne(luck);
    }

    private Written forOne(int luck) {
        var client = town.client();
        var some = invoices(client, 1 + random.nextInt(3));
        if (luck < 200) {
            return namingNothing(client, some);
        }
        var invoice = some.get(random.nextInt(some.size()));
        return write(client, inn(client), amount(invoice), fill(OF_ONE, invoice), List.of(invoice));
    }

    /** The amount is the whole of one of them, or it goes to the oldest. */
    private Written namingNothing(Client client, List<InvoiceFact> some) {
        var exact = some.get(random.nextInt(some.size()));
        var oldest = some.stream().min(InvoiceFact.OLDEST_FIRST).orElseThrow();
        return random.nextInt(4) > 0
                ? write(client, inn(client), exact.open(), fill(OF_NOTHING), List.of(exact))
                : write(client, inn(client), Money.of("10.00"), fill(OF_NOTHING), List.of(oldest));
    }

    private Written forTwo() {
        var client = town.client();
        var some = invoices(client, 3).subList(1, 3);
        var amount = some.getFirst().open().plus(some.getLast().open());
        return write(client, inn(client), amount, fill(OF_TWO, some.getFirst(), some.getLast()), some);
    }

    /** Half of them name the invoice; the others paid from the same account before. */
    private Written withoutInn(int luck) {
        var client = town.client();
        var invoice = town.invoice(client, town.price());
        var written = luck % 2 == 0
                ? write(client, "", invoice.open(), fill(OF_ONE, invoice), List.of(invoice))
                : write(client, "", invoice.open(), fill(OF_NOTHING), List.of(invoice));
        if (luck % 2 != 0) {
            var earlier = town.invoice(client, "1.00");
            town.settle(List.of(earlier), earlier.open(), written.paper.account());
        }
        return written;
    }

    private Written ofAThirdParty() {
        var client = town.client();
        var invoice = town.invoice(client, town.price());
        return write(client, inn(town.client()), invoice.open(), fill(OF_ONE, invoice), List.of(invoice));
    }

    private Written ofOneOfTwoWithTheInn() {
        var client = town.client();
        var other = town.client(inn(client));
        town.invoice(other, town.price());
        var invoice = town.invoice(client, town.price());
        return write(client, inn(client), Money.of("10.00"), fill(OF_NOTHING), List.of(invoice));
    }

    private List<InvoiceFact> invoices(Client client, int count) {
        var some = new ArrayList<InvoiceFact>();
        for (var i = 0; i < count; i++) {
            some.add(town.invoice(client, town.price()));
        }
        some.sort(Comparator.comparing(invoice -> invoice.number().text()));
        return some;
    }

    private static String inn(Client client) {
        return Objects.requireNonNull(client.inn());
    }

    /** Most pay the whole; some a part, some too much. */
    private Money amount(InvoiceFact invoice) {
        return switch (random.nextInt(12)) {
            case 0 -> Money.of("5.00");
            case 1 -> invoice.open().plus(Money.of("100.00"));
            default -> invoice.open();
        };
    }

    private String fill(List<String> templates, InvoiceFact... invoices) {
        var template = templates.get(random.nextInt(templates.size()));
        var isShort = WORD.matcher(template).find() && random.nextInt(8) == 0;
        var numbers = Arrays.stream(invoices)
                .map(invoice -> isShort ? invoice.number().text().replaceFirst("-0+", "-") : form(invoice))
                .toArray();
        return String.format(Locale.ROOT, template, numbers);
    }

    /** With one dash or another; shorter only where the word for an invoice stands before, as people do. */
    private String form(InvoiceFact invoice) {
        var number = invoice.number().text();
        return switch (random.nextInt(8)) {
            case 0 -> number.replace('-', '–');
            case 1 -> number.replace('-', '/');
            case 2 -> number.replace('-', '_');
            case 3 -> number.replace("-", " - ");
            default -> number;
        };
    }

    private Written write(Client client, String inn, Money amount, String purpose, List<InvoiceFact> truth) {
        written++;
        var account = "40702810%012d".formatted(1_000_000L + written);
        var day = DAY.plusDays(written % 5);
        return new Written(
                new Paper(String.valueOf(written), day, amount, client.name(), inn, account, purpose, true),
                client,
                truth);
    }
}
