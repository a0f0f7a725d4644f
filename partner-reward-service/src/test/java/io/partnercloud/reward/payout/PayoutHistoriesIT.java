package io.partnercloud.reward.payout;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.reward.Fixtures.Account;
import io.partnercloud.reward.client.ClientFact;
import io.partnercloud.reward.client.ClientStatus;
import io.partnercloud.reward.partner.ChangeContract;
import io.partnercloud.reward.partner.PartnerContract.Terms;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardRate;
import io.partnercloud.reward.partner.RewardScale;
import io.partnercloud.reward.partner.RewardScale.Step;
import io.partnercloud.reward.partner.TaxTreatment;
import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two years of whatever may happen to two partners, and what is true after every quarter of it. */
@ServiceIT
@DisplayName("RWD-2, RWD-8a, RWD-12, CAB-1: random histories of two years")
class PayoutHistoriesIT {
    private static final Operator OPERATOR = new Operator("accountant");
    private static final int QUARTERS = 8;
    private static final List<CloudService> SERVICES = List.of(
            CloudService.RENT, CloudService.RENT, CloudService.PBX, CloudService.CASH_DESK, CloudService.HOSTING);

    @Autowired
    private ApiClient api;

    @Autowired
    private PayoutScenario scenario;

    @Autowired
    private Ledger ledger;

    @Autowired
    private MakePayoutSet makePayoutSet;

    @Autowired
    private AnswerPayoutSet answerPayoutSet;

    @Autowired
    private CorrectPayoutSet correctPayoutSet;

    @Autowired
    private ReckonQuarter reckonQuarter;

    @Autowired
    private ChangeContract changeContract;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Random random = new Random();
    private final List<Ledger.Paid> paid = new ArrayList<>();
    private final Map<UUID, List<Account>> clients = new HashMap<>();
    private final Map<UUID, ClientStatus> statuses = new HashMap<>();
    private int amendments;

    @ParameterizedTest
    @ValueSource(longs = {20261201, 7})
    void nothingIsLostAndNothingIsPaidTwice(long seed) {
        random = new Random(seed);
        var partners = List.of(
                Fixtures.partner(api, "{\"RENT\":10,\"PBX\":12.5,\"HOSTING\":5}"),
                Fixtures.partner(api, "{\"RENT\":7.25,\"CASH_DESK\":3}", "SIMPLIFIED_7", null));
        var quarter = scenario.openQuarter();
        for (UUID partner : partners) {
            var start = quarter.firstDay();
            clients.put(partner, List.of(ledger.clientOf(partner, start), ledger.clientOf(partner, start)));
        }
        for (var i = 0; i < QUARTERS; i++, quarter = quarter.next()) {
            for (var month = YearMonth.from(quarter.firstDay());
                    !month.isAfter(YearMonth.from(quarter.lastDay()));
                    month = month.plusMonths(1)) {
                for (UUID partner : partners) {
                    live(partner, month);
                }
                scenario.closeMonthBefore(month.plusMonths(1).atDay(1));
            }
            for (UUID partner : partners) {
                settle(partner, quarter);
                holds(partner, quarter);
            }
        }
    }

    private void live(UUID partner, YearMonth month) {
        if (random.nextInt(4) == 0) {
            amend(partner, month.atDay(1 + random.nextInt(20)));
        }
        for (var i = 0; i < 6; i++) {
            var on = month.atDay(1 + random.nextInt(28));
            var late = random.nextInt(8) == 0 ? on.minusMonths(2) : on;
            var client = any(clients.getOrDefault(partner, List.of()));
            switch (random.nextInt(8)) {
                case 0 -> reverse(partner, on);
                case 1 -> ledger.pay(client, late, any(SERVICES), "-" + sum(60_000));
                case 2 -> changes(client, on);
                default -> paid.add(ledger.pay(client, late, any(SERVICES), sum(600_000)));
            }
        }
    }

    /** A client that has paid is blocked and released again; the model says how it stands. */
    private void changes(Account client, LocalDate on) {
        switch (statuses.getOrDefault(client.id(), ClientStatus.TRIAL)) {
            case TRIAL, BLOCKED -> {
                ledger.know(client, new ClientFact.Activated(on));
                ledger.know(client, new ClientFact.Unblocked());
                statuses.put(client.id(), ClientStatus.PAID);
            }
            case PAID -> {
                ledger.know(client, new ClientFact.Blocked(on));
                statuses.put(client.id(), ClientStatus.BLOCKED);
            }
            case DELETED -> throw new IllegalStateException("nobody deletes here");
        }
    }

    private void reverse(UUID partner, LocalDate on) {
        var mine = paid.stream()
                .filter(each -> clients.getOrDefault(partner, List.of()).contains(each.client()))
                .toList();
        if (!mine.isEmpty()) {
            var one = any(mine);
            var part = random.nextBoolean()
                    ? one.line().amount()
                    : Money.kopecks(one.line().amount().inKopecks() / 3);
            ledger.reverse(one, on, part);
        }
    }

    /** Other rates from a day of the open month on, at times in steps; HOSTING is left out at times, and held. */
    private void amend(UUID partner, LocalDate from) {
        var rates = new EnumMap<CloudService, RewardScale>(CloudService.class);
        for (CloudService service : CloudService.values()) {
            if (random.nextInt(5) > 0) {
                rates.put(service, scale());
            }
        }
        amendments++;
        changeContract.amend(
                new PartnerId(partner),
                new Terms("%d-%s".formatted(amendments, from), from, any(List.of(TaxTreatment.values())), rates));
    }

    private RewardScale scale() {
        var first = 100 + random.nextInt(900);
        var lowest = new Step(Money.ZERO, rate(first));
        return random.nextBoolean()
                ? new RewardScale(List.of(lowest))
                : new RewardScale(List.of(
                        lowest,
                        new Step(Money.of(sum(300_000)), rate(first + 150)),
                        new Step(Money.of("5000.00"), rate(first + 375))));
    }

    private static RewardRate rate(int hundredths) {
        return new RewardRate(BigDecimal.valueOf(hundredths, 2));
    }

    /** Both sets, and at times an objection that is answered by another version. */
    private void settle(UUID partner, Quarter quarter) {
        for (PayoutKind kind : PayoutKind.values()) {
            makePayoutSet
                    .make(new PartnerId(partner), quarter, kind)
                    .filter(PayoutSet.Published.class::isInstance)
                    .filter(_ -> random.nextInt(3) == 0)
                    .ifPresent(set -> {
                        answerPayoutSet.dispute(
                                new PartnerScope(partner), set.core().id(), "Проверьте ставку");
                        correctPayoutSet.correct(OPERATOR, set.core().id(), "Проверено");
                    });
        }
    }

    private void holds(UUID partner, Quarter quarter) {
        var outcome = reckonQuarter.again(quarter, new PartnerId(partner));
        assertThat(outcome.differing()).isEmpty();
        assertThat(sum(partner, """
                        select coalesce((select sum(reward) from payout_sets
                                         where partner_id = :partner and settled_by is null), 0)
                             + coalesce((select sum(amount) from accruals a
                                         where partner_id = :partner and status = 'ACCRUED'
                                           and not exists (select from payout_lines l where l.accrual_id = a.id and l.living)), 0)
                        """))
                .as("all sets, carried and open lines")
                .isEqualTo(sum(partner, "select coalesce(sum(amount), 0) from accruals where partner_id = :partner"));
        assertThat(sum(partner, """
                        select count(*) from (
                            select accrual_id from payout_lines where partner_id = :partner and living and accrual_id is not null
                            group by accrual_id having count(*) > 1) twice
                        """)).isEqualTo(Money.ZERO);
        headerIsWhatTheListsSay(partner);
    }

    private void headerIsWhatTheListsSay(UUID partner) { // CAB-1
        var header = as(partner).get("/api/partner/summary").expect(200);
        var listed = new ArrayList<Money>();
        var total = 1;
        for (var page = 0; page * 100 < total; page++) {
            var answer = as(partner)
                    .get("/api/partner/rewards?size=100&page=" + page)
                    .expect(200)
                    .json();
            total = answer.at("/total").asInt();
            answer.at("/items").forEach(item -> {
                if (item.hasNonNull("amount")) {
                    listed.add(Money.of(item.get("amount").asString()));
                }
            });
        }
        assertThat(header.text("/rewardAccrued")).isEqualTo(Money.sum(listed).toString());
        assertThat(header.text("/rewardPaid")).isEqualTo("0.00");
        for (ClientStatus status : ClientStatus.values()) {
            assertThat(header.json().at("/clients/" + status).asInt())
                    .as(status.name())
                    .isEqualTo((int) clients.getOrDefault(partner, List.of()).stream()
                            .filter(client -> statuses.getOrDefault(client.id(), ClientStatus.TRIAL) == status)
                            .count());
        }
    }

    private Money sum(UUID partner, String sql) {
        var sum = transaction.execute(_ ->
                jdbc.sql(sql).param("partner", partner).query(BigDecimal.class).single());
        return new Money(Objects.requireNonNull(sum));
    }

    private String sum(int mostKopecks) {
        return Money.kopecks(1 + random.nextLong(mostKopecks)).toString();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private ApiClient as(UUID partner) {
        return api.as(Tokens.partner(partner));
    }
}
