package io.partnercloud.reward.payout;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.Fixtures;
import io.partnercloud.reward.accrual.AccrueReward;
import io.partnercloud.reward.accrual.CloseMonth;
import io.partnercloud.reward.accrual.RewardCalendar;
import io.partnercloud.reward.client.AttributeClient;
import io.partnercloud.reward.client.Attribution;
import io.partnercloud.reward.client.ClientFact;
import io.partnercloud.reward.client.ClientId;
import io.partnercloud.reward.client.FollowClient;
import io.partnercloud.reward.partner.PartnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Quarters of their own for tests that close them: months are closed for all, and once. */
@Component
public class PayoutScenario {
    private static final YearMonth EARLIEST = YearMonth.of(2036, 1);

    private final RewardCalendar calendar;
    private final CloseMonth closeMonth;
    private final FollowClient followClient;
    private final AttributeClient attributeClient;
    private final AccrueReward accrueReward;
    private final MakePayoutSet makePayoutSet;

    PayoutScenario(
            RewardCalendar calendar,
            CloseMonth closeMonth,
            FollowClient followClient,
            AttributeClient attributeClient,
            AccrueReward accrueReward,
            MakePayoutSet makePayoutSet,
            VatRates vatRates) {
        this.calendar = calendar;
        this.closeMonth = closeMonth;
        this.followClient = followClient;
        this.attributeClient = attributeClient;
        this.accrueReward = accrueReward;
        this.makePayoutSet = makePayoutSet;
        vatRates.keep(LocalDate.of(2026, 1, 1), 22);
    }

    /** The first quarter of which no month is closed. */
    public Quarter openQuarter() {
        if (calendar.current().month().isBefore(EARLIEST)) {
            closeMonth.close(EARLIEST.minusMonths(1));
        }
        var open = calendar.current().month();
        var quarter = Quarter.of(open);
        return open.atDay(1).equals(quarter.firstDay()) ? quarter : quarter.next();
    }

    /** The id of a set that this partner has. */
    public String oneOf(UUID partner) {
        var quarter = openQuarter();
        var id = new PartnerId(partner);
        var account = Fixtures.clientOf(partner);
        var day = quarter.firstDay();
        var client = new ClientId(account.id());
        followClient.follow(
                client, account.login(), new ClientFact.Provisioned("ООО «Набор»", null, "CLIENT", day), Instant.EPOCH);
        attributeClient.attribute(Attribution.first(client, id, day), account.login());
        accrueReward.accrue(account.allocated(UUID.randomUUID(), day, Fixtures.line(CloudService.RENT, "1000.00")));
        close(quarter);
        return makePayoutSet
                .make(id, quarter, PayoutKind.AUTOMATIC)
                .orElseThrow()
                .core()
                .id()
                .toString();
    }

    /** Closes the months before the one of that day, unless they are closed. */
    public void closeMonthBefore(LocalDate day) {
        closeMonth.close(YearMonth.from(day).minusMonths(1));
    }

    public void close(Quarter quarter) {
        closeMonth.close(YearMonth.from(quarter.lastDay()));
    }
}
