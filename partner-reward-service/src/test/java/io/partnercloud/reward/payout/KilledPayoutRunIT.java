package io.partnercloud.reward.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.contracts.partner.PayoutSetPublished;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.jobs.SharedJob;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.EventProbe;
import io.partnercloud.testsupport.ServiceDatabase;
import io.partnercloud.testsupport.ServiceIT;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The run dies between two statements, and two replicas go on with it. */
@ServiceIT
@DisplayName("RWD-4: the payout run is killed and resumed")
class KilledPayoutRunIT {
    private static final int PARTNERS = 6;

    @Autowired
    private ApiClient api;

    @Autowired
    private EventProbe events;

    @Autowired
    private PayoutScenario scenario;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ServiceDatabase database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<SharedJob> jobs;

    @Test
    void whatAKilledRunHasLeftIsMadeOnceByWhoeverGoesOn() throws Exception {
        var quarter = scenario.openQuarter();
        var partners = Stream.generate(() -> earning(quarter)).limit(PARTNERS).toList();
        scenario.close(quarter);

        killedAt(
                partners.get(PARTNERS / 2),
                () -> assertThatThrownBy(() -> handle(quarter, partners)).isInstanceOf(RuntimeException.class));
        assertThat(count("payout_sets", partners)).isZero();
        assertThat(count("payout_lines", partners)).isZero();

        bothAtOnce(() -> handle(quarter, partners));

        assertThat(count("payout_sets", partners)).isEqualTo(PARTNERS);
        assertThat(count("payout_lines", partners)).isEqualTo(PARTNERS);
        assertThat(events.published(PayoutSetPublished.class))
                .extracting(PayoutSetPublished::partner)
                .filteredOn(partners::contains)
                .containsExactlyInAnyOrderElementsOf(partners);
    }

    private UUID earning(Quarter quarter) {
        var partner = Fixtures.partner(api);
        ledger.pay(ledger.clientOf(partner, quarter.firstDay()), quarter.firstDay(), CloudService.RENT, "1000.00");
        return partner;
    }

    /** As a replica does it: those who are due, in one transaction. */
    private Void handle(Quarter quarter, List<UUID> partners) {
        var job = jobs.stream()
                .filter(each -> each.name().equals("reward.publish-payout-sets"))
                .findFirst()
                .orElseThrow();
        var texts = partners.stream().map(UUID::toString).sorted().toList();
        transaction.executeWithoutResult(_ -> job.handle(quarter.next().firstDay(), texts));
        return null;
    }

    /** The database ends the connection when the versions of this partner's set are to be written. */
    private void killedAt(UUID partner, Runnable run) {
        database.asSuperuser().sql("""
                create function kill_the_writer() returns trigger language plpgsql security definer as $$
                begin
                    perform pg_terminate_backend(pg_backend_pid());
                    return new;
                end
                $$
                """).update();
        database.asSuperuser().sql("""
                        create trigger kill_the_writer before insert on payout_set_versions
                        for each row when (new.partner_id = '%s') execute function kill_the_writer()
                        """.formatted(partner)).update();
        try {
            run.run();
        } finally {
            database.asSuperuser().sql("drop function kill_the_writer cascade").update();
        }
    }

    private static void bothAtOnce(Callable<Void> work) throws Exception {
        try (var replicas = Executors.newFixedThreadPool(2)) {
            var both = new ArrayList<Future<Void>>();
            both.add(replicas.submit(work));
            both.add(replicas.submit(work));
            for (Future<Void> each : both) {
                each.get();
            }
        }
    }

    private long count(String table, List<UUID> partners) {
        return database.asSuperuser()
                .sql("select count(*) from %s where partner_id = any(:partners)".formatted(table))
                .param("partners", partners.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
