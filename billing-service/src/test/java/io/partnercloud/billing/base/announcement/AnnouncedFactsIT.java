package io.partnercloud.billing.base.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.billing.BillingScenario;
import io.partnercloud.contracts.billing.BillingEvent;
import io.partnercloud.contracts.billing.CalendarYearSet;
import io.partnercloud.contracts.billing.LegalEntityChanged;
import io.partnercloud.contracts.billing.PriceListPublished;
import io.partnercloud.contracts.billing.VatRateSet;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** ORG-2: what billing-service keeps for everybody is told at its start and at each change, each state once. */
class AnnouncedFactsIT extends BillingScenario {
    @Autowired
    Announce announce;

    private long told(Class<? extends BillingEvent> type) {
        return events.published(type).size();
    }

    @Test
    void whatTheMigrationsBroughtIsToldAtTheStart() {
        assertThat(events.published(CalendarYearSet.class))
                .extracting(CalendarYearSet::year)
                .contains(2021, 2022, 2023, 2024, 2025, 2026, 2027);
        assertThat(events.published(VatRateSet.class))
                .containsSequence(
                        new VatRateSet(LocalDate.of(2019, 1, 1), 20), new VatRateSet(LocalDate.of(2026, 1, 1), 22));
        assertThat(events.published(LegalEntityChanged.class))
                .extracting(LegalEntityChanged::code)
                .contains("provider", "principal");
        assertThat(events.published(PriceListPublished.class))
                .filteredOn(list -> list.tariff().equals("UNIFIED"))
                .first()
                .satisfies(list -> assertThat(list.products())
                        .contains(
                                new PriceListPublished.Product(
                                        "ZHKH",
                                        PriceListPublished.Product.Kind.CONFIGURATION,
                                        "1С:Учет в управляющих компаниях ЖКХ, ТСЖ и ЖСК",
                                        "1С:Учёт в управляющих компаниях ЖКХ",
                                        false),
                                new PriceListPublished.Product(
                                        "BP",
                                        PriceListPublished.Product.Kind.CONFIGURATION,
                                        "1С:Бухгалтерия",
                                        "1С:Бухгалтерия",
                                        true)));
    }

    @Test
    void whatWasToldIsNotToldAgainByTenReplicasAtOnce() throws Exception {
        database.asSuperuser()
                .sql("delete from announced_facts where subject = 'vat-rate:2019-01-01'")
                .update();
        var years = told(CalendarYearSet.class);
        var rates = told(VatRateSet.class);

        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> starts = IntStream.range(0, 10)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        announce.announceAll();
                        return true;
                    })
                    .toList();
            for (var start : replicas.invokeAll(starts)) {
                assertThat(start.get()).isTrue();
            }
        }

        assertThat(told(CalendarYearSet.class)).isEqualTo(years);
        assertThat(told(VatRateSet.class)).isEqualTo(rates + 1);
    }

    @Test
    void aFactThatIsAsItWasBeforeIsToldAgainBecauseItChangedInBetween() {
        var fact = new ReferenceFact("vat-rate:1999-01-01", new VatRateSet(LocalDate.of(1999, 1, 1), 18));
        var other = new ReferenceFact("vat-rate:1999-01-01", new VatRateSet(LocalDate.of(1999, 1, 1), 19));
        var before = told(VatRateSet.class);

        for (var each : List.of(fact, fact, other, fact)) {
            transaction.executeWithoutResult(_ -> announce.announce(each));
        }

        assertThat(told(VatRateSet.class)).isEqualTo(before + 3);
    }
}
