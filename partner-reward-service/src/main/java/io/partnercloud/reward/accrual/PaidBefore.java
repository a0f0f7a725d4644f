package io.partnercloud.reward.accrual;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.reward.accrual.Accrual.Accrued;
import io.partnercloud.reward.partner.PartnerContract;
import io.partnercloud.reward.partner.PartnerId;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What had been paid for a service in a month before each of the lines that are counted anew, in their order (RWD-11). */
final class PaidBefore {
    private record Sum(YearMonth month, CloudService service) {}

    private final Map<Sum, Money> sums = new HashMap<>();

    /** Begins with what is not counted anew. What is held is no paid sum: it is not rewarded. */
    PaidBefore(Accruals accruals, PartnerId partner, OpenMonth open, List<Earned> recounted) {
        for (Earned each : recounted) {
            var line = each.accrual().line();
            var sum = new Sum(open.monthFor(line.paidOn()), line.service());
            sums.computeIfAbsent(sum, _ -> accruals.holdPaid(partner, sum.month, sum.service));
        }
        for (Earned each : recounted) {
            var line = each.accrual().line();
            if (each.accrual() instanceof Accrued) {
                sums.computeIfPresent(new Sum(line.month(), line.service()), (_, paid) -> paid.minus(each.baseLeft()));
            }
        }
    }

    Money of(Accrual.Line line) {
        return sums.getOrDefault(new Sum(line.month(), line.service()), Money.ZERO);
    }

    /** The line has been counted anew. */
    void count(Earned earned, YearMonth month, Optional<PartnerContract> inForce) {
        var line = earned.accrual().line();
        if (inForce.flatMap(contract -> contract.rateOf(line.service(), line.paidOn()))
                .isPresent()) {
            sums.computeIfPresent(new Sum(month, line.service()), (_, paid) -> paid.plus(earned.baseLeft()));
        }
    }
}
