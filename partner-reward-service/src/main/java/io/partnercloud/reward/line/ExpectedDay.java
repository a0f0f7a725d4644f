package io.partnercloud.reward.line;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.reward.accrual.OpenMonth;
import io.partnercloud.reward.payout.PayoutKind;
import java.time.LocalDate;
import java.time.YearMonth;

/** When the money of a reward that stands in no set may be expected (RWD-10). */
public record ExpectedDay(OpenMonth open, int paymentDays) {

    /** So many days after the sets of its quarter are published; where that quarter's run is over without it, of the open one's. */
    public LocalDate of(YearMonth month, CloudService service) {
        var own = Quarter.of(month);
        var isOver = PayoutKind.of(service) == PayoutKind.AUTOMATIC && open.isClosed(YearMonth.from(own.lastDay()));
        return after((isOver ? Quarter.of(open.month()) : own).next().firstDay());
    }

    /** So many days after its set was published. */
    public LocalDate after(LocalDate published) {
        return published.plusDays(paymentDays);
    }
}
