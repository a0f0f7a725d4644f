package io.partnercloud.reward.accrual;

import io.partnercloud.contracts.values.Ids;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerContracts;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.RewardBooks;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A contract has changed: what was earned on money of its days is taken back and counted anew, as lines of the open month;
 * what was held and now has a rate is released thereby (RWD-10, RWD-11).
 */
@Service
class RecountRewards implements RewardBooks {
    private final RewardCalendar calendar;
    private final Accruals accruals;
    private final PartnerContracts contracts;
    private final RecordAccrual recordAccrual;
    private final Clock clock;

    RecountRewards(
            RewardCalendar calendar,
            Accruals accruals,
            PartnerContracts contracts,
            RecordAccrual recordAccrual,
            Clock clock) {
        this.calendar = calendar;
        this.accruals = accruals;
        this.contracts = contracts;
        this.recordAccrual = recordAccrual;
        this.clock = clock;
    }

    @Override
    @Transactional
    public LocalDate holdOpenDay() {
        return calendar.holdAlone().month().atDay(1);
    }

    @Override
    @Transactional
    public void recount(PartnerId partner, LocalDate from) {
        var open = calendar.holdAlone();
        var agreed = contracts.of(partner);
        var earned = accruals.earnedSince(partner, from);
        var paid = new PaidBefore(accruals, partner, open, earned);
        for (Earned each : earned) {
            var paidOn = each.accrual().line().paidOn();
            var inForce = PartnerContract.inForce(agreed, paidOn);
            var month = open.monthFor(paidOn);
            each.recounted(inForce, month, paid::of, () -> Ids.at(clock.instant()))
                    .forEach(recordAccrual::record);
            paid.count(each, month, inForce);
        }
    }
}
