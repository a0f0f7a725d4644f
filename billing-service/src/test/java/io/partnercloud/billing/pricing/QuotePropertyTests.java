package io.partnercloud.billing.pricing;

import static io.partnercloud.billing.pricing.UnifiedPrices.LIMITS;
import static io.partnercloud.billing.pricing.UnifiedPrices.configuration;
import static io.partnercloud.billing.pricing.UnifiedPrices.unified;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.CloudService;
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
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every price, tried on many random wishes; a failure names its seed. */
class QuotePropertyTests {
    private static final List<String> CODES =
            List.of("BP", "ZUP", "ZHKH", "AA_AAA", "DO_KORP", "UT", "UNF", "KA", "ROZNITSA");

    static LongStream seeds() {
        return LongStream.range(0, 300);
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
        var moreExtras = new Extras(
                extra.infobases() + random.nextInt(5),
                extra.infobaseGb() + random.nextInt(30),
                extra.fileGb() + random.nextInt(30),
                true,
                extra.publishedInfobases() + 1,
                true,
                true);
        return List.of(
                new RentParameters(wanted.mode(), morePeople, extra),
                new RentParameters(wanted.mode(), moreWork, extra),
                new RentParameters(wanted.mode(), wanted.people(), moreExtras));
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
