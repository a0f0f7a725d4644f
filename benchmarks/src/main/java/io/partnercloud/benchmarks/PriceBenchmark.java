package io.partnercloud.benchmarks;

import io.partnercloud.billing.pricing.price.Extras;
import io.partnercloud.billing.pricing.price.ItemKind;
import io.partnercloud.billing.pricing.price.PeopleGroup;
import io.partnercloud.billing.pricing.price.PriceItem;
import io.partnercloud.billing.pricing.price.PriceList;
import io.partnercloud.billing.pricing.price.PriceUnit;
import io.partnercloud.billing.pricing.price.RentParameters;
import io.partnercloud.billing.pricing.price.ServiceLimits;
import io.partnercloud.billing.pricing.price.UseMode;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A price in-process, without the list of what may be open at once: five configurations, thirty people, all extras. */
public final class PriceBenchmark {
    private static final int ROUNDS = 30;
    private static final int PRICES_A_ROUND = 20_000;
    private static final ServiceLimits LIMITS =
            new ServiceLimits(30, 60, 30, URI.create("http://localhost/questionnaire"));
    private static final Map<String, Integer> CONFIGURATIONS =
            Map.of("BP", 1230, "ZUP", 1330, "ZHKH", 1530, "AA_AAA", 2130, "DO_KORP", 2890);

    private PriceBenchmark() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        var list = priceList();
        for (var mode : UseMode.values()) {
            var wanted = wanted(mode);
            var rounds = new ArrayList<Double>();
            var paid = 0L;
            for (int round = 0; round < ROUNDS; round++) {
                var start = System.nanoTime();
                for (int price = 0; price < PRICES_A_ROUND; price++) {
                    paid += list.quote(wanted, LIMITS).monthly().inKopecks(); // used, so that it is not left out
                }
                rounds.add((System.nanoTime() - start) / 1e3 / PRICES_A_ROUND);
            }
            var warm = rounds.subList(ROUNDS / 2, ROUNDS).stream().sorted().toList();
            System.out.printf(
                    "%-16s median %.2f µs a price, slowest round %.2f µs (the first, cold: %.2f µs); %d roubles a month%n",
                    mode,
                    warm.get(warm.size() / 2),
                    warm.getLast(),
                    rounds.getFirst(),
                    paid / 100 / ROUNDS / PRICES_A_ROUND);
        }
    }

    /** Thirty connections in both modes: thirty people who alternate between all five, or six who have them open at once. */
    private static RentParameters wanted(UseMode mode) {
        var all = Set.copyOf(CONFIGURATIONS.keySet());
        var people =
                switch (mode) {
                    case ALTERNATELY ->
                        List.of(
                                new PeopleGroup(10, all),
                                new PeopleGroup(10, Set.of("BP", "ZUP")),
                                new PeopleGroup(10, Set.of("BP")));
                    case AT_THE_SAME_TIME -> List.of(new PeopleGroup(6, all));
                };
        return new RentParameters(mode, people, new Extras(15, 70, 45, true, 2, true, true));
    }

    private static PriceList priceList() {
        var items = new ArrayList<PriceItem>();
        CONFIGURATIONS.forEach(
                (code, price) -> items.add(item(code, ItemKind.CONFIGURATION, PriceUnit.CONNECTION, price, 0, 1)));
        items.add(item("INFOBASE", ItemKind.EXTRA, PriceUnit.INFOBASE, 50, 10, 1));
        items.add(item("DISK_INFOBASES", ItemKind.EXTRA, PriceUnit.GIGABYTE, 150, 30, 10));
        items.add(item("DISK_FILES", ItemKind.EXTRA, PriceUnit.GIGABYTE, 150, 20, 10));
        items.add(item("TERMINAL_ACCESS", ItemKind.EXTRA, PriceUnit.ACCOUNT, 1000, 0, 1));
        items.add(item("PUBLICATION", ItemKind.EXTRA, PriceUnit.INFOBASE, 1000, 0, 1));
        items.add(item("EXCHANGE_SERVER", ItemKind.EXTRA, PriceUnit.ACCOUNT, 1000, 0, 1));
        items.add(item("PREMIUM", ItemKind.EXTRA, PriceUnit.CONNECTION, 300, 0, 1));
        return new PriceList(new UUID(0, 1), CloudService.RENT, "UNIFIED", LocalDate.parse("2021-01-01"), items);
    }

    private static PriceItem item(String code, ItemKind kind, PriceUnit unit, int price, int included, int step) {
        return new PriceItem(code, code, kind, unit, Money.rubles(price), included, step, VatTreatment.WITHOUT_VAT);
    }
}
