package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The tariff UNIFIED for tests that need no database; an IT compares it with the migrated one. */
public final class UnifiedPrices {
    public static final ServiceLimits LIMITS = new ServiceLimits(30, 60, 30, URI.create("http://localhost/q"));

    private UnifiedPrices() {}

    public static PriceList unified() {
        return new PriceList(
                new UUID(0, 1),
                CloudService.RENT,
                "UNIFIED",
                LocalDate.parse("2021-01-01"),
                List.of(
                        configuration("BP", 1230),
                        configuration("ZUP", 1330),
                        configuration("ZHKH", 1530),
                        configuration("AA_AAA", 2130),
                        configuration("DO_KORP", 2890),
                        configuration("UT", 1380),
                        configuration("UNF", 1280),
                        configuration("KA", 1830),
                        configuration("ROZNITSA", 1260),
                        extra("INFOBASE", PriceUnit.INFOBASE, 50, 10, 1),
                        extra("DISK_INFOBASES", PriceUnit.GIGABYTE, 150, 30, 10),
                        extra("DISK_FILES", PriceUnit.GIGABYTE, 150, 20, 10),
                        extra("TERMINAL_ACCESS", PriceUnit.ACCOUNT, 1000, 0, 1),
                        extra("PUBLICATION", PriceUnit.INFOBASE, 1000, 0, 1),
                        extra("EXCHANGE_SERVER", PriceUnit.ACCOUNT, 1000, 0, 1),
                        extra("PREMIUM", PriceUnit.CONNECTION, 300, 0, 1)));
    }

    static PriceItem configuration(String code, long price) {
        return new PriceItem(
                code,
                code,
                ItemKind.CONFIGURATION,
                PriceUnit.CONNECTION,
                Money.rubles(price),
                0,
                1,
                VatTreatment.WITHOUT_VAT);
    }

    private static PriceItem extra(String code, PriceUnit unit, long price, int included, int step) {
        return new PriceItem(
                code, code, ItemKind.EXTRA, unit, Money.rubles(price), included, step, VatTreatment.WITHOUT_VAT);
    }

    public static PeopleGroup people(int count, String... configurations) {
        return new PeopleGroup(count, Set.copyOf(Arrays.asList(configurations)));
    }

    public static RentParameters alternately(PeopleGroup... people) {
        return new RentParameters(UseMode.ALTERNATELY, List.of(people), Extras.NONE);
    }

    public static RentParameters atTheSameTime(PeopleGroup... people) {
        return new RentParameters(UseMode.AT_THE_SAME_TIME, List.of(people), Extras.NONE);
    }

    public static Quote quote(RentParameters wanted) {
        return unified().quote(wanted, LIMITS);
    }
}
