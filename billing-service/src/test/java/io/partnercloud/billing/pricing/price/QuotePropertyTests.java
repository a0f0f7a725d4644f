package io.partnercloud.billing.pricing.price;

import static io.partnercloud.billing.pricing.price.UnifiedPrices.LIMITS;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.configuration;
import static io.partnercloud.billing.pricing.price.UnifiedPrices.unified;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.CloudService;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every price, tried on many random wishes; a failure names its seed. */
class QuotePropertyTests {
    private static final List<String> CODES =
            List.of("BP", "ZUP", "ZHKH", "AA_AAA", "DO_KORP", "UT", "UNF", "KA", "ROZNITSA");

    static LongStream seeds() {
        return LongStream.range(0, 2_000);
    }

    private static RentParameters wish(Random random, UseMode mode, int groups, int most) {
        var people = new ArrayList<PeopleGroup>();
        for (var i = 0; i < 1 + random.nextInt(groups); i++) {
            var codes = new ArrayList<>(CODES);
            Collections.shuffle(codes, random);
            people.add(new PeopleGroup(1 + random.nextInt(most), Set.copyOf(codes.subList(0, 1 + random.nextInt(3)))));
        }
        var extras = new Extras(
                random.nextInt(20),
                random.nextInt(60),
                random.nextInt(60),
                random.nextBoolean(),
                random.nextInt(3),
                random.nextBoolean(),
                random.nextBoolean());
        return new RentParameters(mode, people, extras);
    }

    @ParameterizedTest // PRC-1, PRC-2
    @MethodSource("seeds")
    void alternatelyIsNeverDearerThanAtTheSameTime(long seed) {
        var wanted = wish(new Random(seed), UseMode.ALTERNATELY, 3, 3);
        var sideBySide = new RentParameters(UseMode.AT_THE_SAME_TIME, wanted.people(), wanted.extras());

        assertThat(unified().quote(wanted, LIMITS).monthly())
                .isLessThanOrEqualTo(unified().quote(sideBySide, LIMITS).monthly());
    }

    @ParameterizedTest // PRC-1, PRC-5
    @MethodSource("seeds")
    void thePriceNeverFallsWhenSomethingIsAdded(long seed) {
        var random = new Random(seed);
        var mode = random.nextBoolean() ? UseMode.ALTERNATELY : UseMode.AT_THE_SAME_TIME;
        var wanted = wish(random, mode, 2, 3);
        var before = unified().quote(wanted, LIMITS).monthly();

        for (var more : enlargements(wanted, random)) {
            assertThat(unified().quote(more, LIMITS).monthly()).isGreaterThanOrEqualTo(before);
        }
    }

    private static List<RentParameters> enlargements(RentParameters wanted, Random random) {
        var extra = wanted.extras();
        var first = wanted.people().getFirst();
        var morePeople = new ArrayList<>(wanted.people());
        morePeople.set(0, new PeopleGroup(first.count() + 1, first.configurations()));
        var moreConfigurations = new HashSet<>(first.configurations());
        moreConfigurations.add(CODES.get(random.nextInt(CODES.size())));
        var moreWork = new ArrayList<>(wanted.people());
        moreWork.set(0, new PeopleGroup(first.count(), moreConfigurations));
        var anotherGroup = new ArrayList<>(wanted.people());
        anotherGroup.add(new PeopleGroup(1, Set.of(CODES.get(random.nextInt(CODES.size())))));
        var larger = new ArrayList<RentParameters>();
        for (var people : List.of(morePeople, moreWork, anotherGroup)) {
            larger.add(new RentParameters(wanted.mode(), people, extra));
        }
        for (var more : largerBy(extra)) {
            larger.add(new RentParameters(wanted.mode(), wanted.people(), more));
        }
        return larger;
    }

    /** One thing more each: an infobase, a gigabyte of either pool, and each extra by itself. */
    private static List<Extras> largerBy(Extras e) {
        var bases = e.infobases();
        var gb = e.infobaseGb();
        var files = e.fileGb();
        var terminal = e.terminalAccess();
        var published = e.publishedInfobases();
        var exchange = e.exchangeServer();
        var premium = e.premium();
        return List.of(
                new Extras(bases + 1, gb, files, terminal, published, exchange, premium),
                new Extras(bases, gb + 1, files, terminal, published, exchange, premium),
                new Extras(bases, gb, files + 1, terminal, published, exchange, premium),
                new Extras(bases, gb, files, true, published, exchange, premium),
                new Extras(bases, gb, files, terminal, published + 1, exchange, premium),
                new Extras(bases, gb, files, terminal, published, true, premium),
                new Extras(bases, gb, files, terminal, published, exchange, true));
    }

    @ParameterizedTest // PRC-1
    @MethodSource("seeds")
    void everybodyCanWorkAndNoConnectionIsDearerThanSomebodyNeeds(long seed) {
        var wanted = wish(new Random(seed), UseMode.ALTERNATELY, 4, 3);
        var list = unified();

        var plan = list.quote(wanted, LIMITS).plan();

        for (var paid : plan.paid()) {
            var price = paid.configuration().price();
            var needIt = wanted.people().stream()
                    .filter(group -> group.configurations().stream()
                            .anyMatch(code -> list.configuration(code).price().compareTo(price) >= 0))
                    .mapToInt(PeopleGroup::count)
                    .sum();
            assertThat(plan.able(paid.configuration())).isEqualTo(needIt);
        }
    }

    @ParameterizedTest // PRC-8, against trying everything out; two configurations may cost the same
    @MethodSource("seeds")
    void exactlyTheMaximalFeasibleCombinationsAreListed(long seed) {
        var random = new Random(seed);
        var items = new ArrayList<PriceItem>();
        for (var i = 0; i < 1 + random.nextInt(4); i++) {
            items.add(configuration("C" + i, 1000 + 100 * random.nextInt(3)));
        }
        var list = new PriceList(new UUID(0, 2), CloudService.RENT, "TEST", LocalDate.EPOCH, items);
        var people = new ArrayList<PeopleGroup>();
        for (var i = 0; i < 1 + random.nextInt(3); i++) {
            var codes = new ArrayList<>(list.codes(ItemKind.CONFIGURATION));
            Collections.shuffle(codes, random);
            people.add(new PeopleGroup(
                    1 + random.nextInt(2), Set.copyOf(codes.subList(0, 1 + random.nextInt(codes.size())))));
        }
        var mode = random.nextInt(4) == 0 ? UseMode.AT_THE_SAME_TIME : UseMode.ALTERNATELY;
        var plan = list.quote(new RentParameters(mode, people, Extras.NONE), LIMITS)
                .plan();

        var sessions = plan.sessions(100_000);

        assertThat(sessions.listed()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tryAll(plan));
        assertThat(sessions.total()).isEqualTo(sessions.listed().size());
        assertThat(plan.sessions(2).listed())
                .isEqualTo(sessions.listed()
                        .subList(0, Math.min(2, sessions.listed().size())));
    }

    @ParameterizedTest(name = "{0} configurations") // PRC-8: any number of configurations, a bounded list
    @ValueSource(ints = {1, 2, 9, 30})
    void howeverManyConfigurationsTheListIsBoundedAndTheTotalIsCounted(int configurations) {
        var items = IntStream.range(0, configurations)
                .mapToObj(i -> configuration("C" + i, 1000 + i))
                .toList();
        var list = new PriceList(new UUID(0, 2), CloudService.RENT, "TEST", LocalDate.EPOCH, items);
        var everybody = new PeopleGroup(30, Set.copyOf(list.codes(ItemKind.CONFIGURATION)));

        var sessions = list.quote(new RentParameters(UseMode.ALTERNATELY, List.of(everybody), Extras.NONE), LIMITS)
                .plan()
                .sessions(200);

        var all = ways(30 + configurations - 1, 30); // 30 equal connections spread over the configurations
        assertThat(sessions.total()).isEqualTo(all);
        assertThat(sessions.listed()).hasSize(all.min(BigInteger.valueOf(200)).intValueExact());
        assertThat(sessions.listed())
                .allSatisfy(each -> assertThat(each.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(30));
    }

    /** n over k. */
    private static BigInteger ways(int n, int k) {
        var ways = BigInteger.ONE;
        for (var i = 1; i <= k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    private static Collection<Map<String, Integer>> tryAll(ConnectionPlan plan) {
        Set<Map<String, Integer>> feasible = Set.of(Map.of());
        for (var paid : plan.paid()) {
            for (var i = 0; i < paid.count(); i++) {
                feasible = withOneConnectionMore(feasible, paid.configuration(), plan.rented());
            }
        }
        var possible = feasible;
        var maximal = new HashSet<>(feasible);
        maximal.removeIf(
                combination -> plan.rented().stream().anyMatch(item -> possible.contains(opening(item, combination))));
        return maximal;
    }

    /** The connection is left alone or opens one of the configurations that are not dearer than itself. */
    private static Set<Map<String, Integer>> withOneConnectionMore(
            Set<Map<String, Integer>> feasible, PriceItem connection, List<PriceItem> rented) {
        var more = new HashSet<>(feasible);
        for (var combination : feasible) {
            rented.stream()
                    .filter(item -> item.price().compareTo(connection.price()) <= 0)
                    .forEach(item -> more.add(opening(item, combination)));
        }
        return more;
    }

    private static Map<String, Integer> opening(PriceItem item, Map<String, Integer> combination) {
        var more = new HashMap<>(combination);
        more.merge(item.code(), 1, Integer::sum);
        return more;
    }
}
