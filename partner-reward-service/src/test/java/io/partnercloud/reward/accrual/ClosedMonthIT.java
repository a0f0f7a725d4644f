package io.partnercloud.reward.accrual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.reward.client.AttributeClient;
import io.partnercloud.reward.client.Attribution;
import io.partnercloud.reward.client.ClientFact;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.client.Clients;
import io.partnercloud.reward.client.FollowClient;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** RWD-3: a closed month stays as it is, whoever tries. */
@ServiceIT
class ClosedMonthIT {
    @Autowired
    private ApiClient api;

    @Autowired
    private CloseMonth closeMonth;

    @Autowired
    private RewardCalendar calendar;

    @Autowired
    private Accruals accruals;

    @Autowired
    private Clients clients;

    @Autowired
    private FollowClient followClient;

    @Autowired
    private AttributeClient attributeClient;

    @Autowired
    private AccrueReward accrueReward;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private PartnerId partner = new PartnerId(new UUID(0, 0));
    private ClientId client = new ClientId(new UUID(0, 0));

    @BeforeEach
    void aPartnerWithAClient() {
        partner = new PartnerId(Fixtures.partner(api));
        var account = Fixtures.clientOf(partner.value());
        client = new ClientId(account.id());
        clients.lock(client, account.login());
    }

    @Test
    void theDatabaseTakesNoAccrualForAClosedMonth() {
        var month = calendar.current().month();
        assertThat(accruals.addIfNew(accrualIn(month))).isTrue();

        assertThat(closeMonth.close(month)).isTrue();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> accruals.addIfNew(accrualIn(month)))
                .withMessageContaining("is closed");
        assertThat(calendar.current().month()).isEqualTo(month.plusMonths(1));
        assertThat(calendar.hold().monthFor(month.atEndOfMonth())).isEqualTo(month.plusMonths(1));
    }

    @Test
    void closingAgainChangesNothing() {
        var month = calendar.current().month();

        assertThat(closeMonth.close(month)).isTrue();
        assertThat(closeMonth.close(month)).isFalse();
        assertThat(closeMonth.close(month.minusMonths(1))).isFalse();
        assertThat(calendar.current().month()).isEqualTo(month.plusMonths(1));
    }

    @Test
    void whatIsAccruedIsNeverChangedOrDeletedAndNoMonthIsReopened() {
        var month = calendar.current().month();
        accruals.addIfNew(accrualIn(month));
        closeMonth.close(month);

        for (String statement : new String[] {
            "update accruals set amount = 0",
            "delete from accruals",
            "delete from closed_months",
            "update reward_calendar set open_month = open_month - interval '1 month'"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(() -> inTransaction(() -> jdbc.sql(statement).update()));
        }
    }

    @Test
    void whoIsAccruingFinishesBeforeTheMonthIsClosed() throws Exception {
        var month = calendar.current().month();
        var late = accrualIn(month);
        var held = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var accruing = CompletableFuture.runAsync(
                    () -> inTransaction(() -> {
                        var open = calendar.hold().monthFor(late.line().paidOn());
                        held.countDown();
                        awaitLatch(go);
                        assertThat(open).isEqualTo(month);
                        accruals.addIfNew(late);
                    }),
                    threads);
            awaitLatch(held);
            var closing = CompletableFuture.supplyAsync(() -> closeMonth.close(month), threads);
            await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForALock);

            assertThat(closing).isNotDone();
            go.countDown();

            accruing.get();
            assertThat(closing.get()).isTrue();
        }
        assertThat(accruals.totalOf(month).lines()).isGreaterThanOrEqualTo(1);
        assertThat(catchThrowable(() -> accruals.addIfNew(accrualIn(month)))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoComesWhileTheMonthIsBeingClosedAccruesInTheNext() throws Exception {
        var month = calendar.current().month();
        var closed = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var closing = CompletableFuture.runAsync(
                    () -> inTransaction(() -> {
                        calendar.close(month, Instant.EPOCH);
                        closed.countDown();
                        awaitLatch(go);
                    }),
                    threads);
            awaitLatch(closed);
            var accruing = CompletableFuture.supplyAsync(
                    () -> Objects.requireNonNull(
                            transaction.execute(_ -> calendar.hold().monthFor(month.atEndOfMonth()))),
                    threads);
            await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForALock);
            go.countDown();

            closing.get();
            assertThat(accruing.get()).isEqualTo(month.plusMonths(1));
        }
    }

    @Test
    void aPaymentThatIsToldLateIsAccruedInTheOpenMonth() {
        var month = calendar.current().month();
        var day = month.atDay(20);
        var account = Fixtures.clientOf(partner.value());
        var id = new ClientId(account.id());
        followClient.follow(
                id, account.login(), new ClientFact.Provisioned("ООО «Поздно»", null, "CLIENT", day), Instant.EPOCH);
        attributeClient.attribute(Attribution.first(id, partner, day), account.login());
        closeMonth.close(month);
        var closed = accruals.totalOf(month);
        var open = accruals.totalOf(month.plusMonths(1));

        accrueReward.accrue(account.allocated(UUID.randomUUID(), day, Fixtures.line(CloudService.RENT, "100.00")));

        assertThat(accruals.totalOf(month)).isEqualTo(closed);
        assertThat(accruals.totalOf(month.plusMonths(1)).lines()).isEqualTo(open.lines() + 1);
    }

    @Test
    void onThe1stTheJobClosesTheMonthBefore() {
        var operator = api.as(Tokens.operator()).once();
        var preview = operator.get("/api/admin/jobs/reward.close-month/preview?on=2026-11-01")
                .expect(200);
        assertThat(preview.text("/summary")).contains("2026-10");

        var run = operator.post("/api/admin/jobs/reward.close-month/runs", "{\"on\":\"2026-11-01\"}")
                .expect(202)
                .header("Location")
                .orElseThrow();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> operator.get(run).expect(200).text("/status").equals("DONE"));
        assertThat(calendar.current().isClosed(YearMonth.of(2026, 10))).isTrue();
    }

    private boolean somebodyWaitsForALock() {
        return jdbc.sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database())")
                .query(Boolean.class)
                .single();
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Accrual accrualIn(YearMonth month) {
        var line = new Accrual.Line(
                UUID.randomUUID(),
                partner,
                client,
                new ClientLogin("1R00042"),
                null,
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                null,
                "2026-000017",
                CloudService.RENT,
                "BP",
                LocalDate.of(month.getYear(), month.getMonth(), 15),
                month,
                Money.of("1000.00"),
                null);
        return new Accrual.Accrued(line, RewardRate.of("10.00"), Money.of("100.00"));
    }
}
