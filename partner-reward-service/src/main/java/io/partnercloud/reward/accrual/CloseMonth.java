package io.partnercloud.reward.accrual;

import io.partnercloud.contracts.partner.RewardMonthClosed;
import io.partnercloud.platform.events.Outbox;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The month is over: its accruals no longer change, and what comes later falls into the open month (RWD-3). */
@Service
public class CloseMonth {
    private final RewardCalendar calendar;
    private final Outbox outbox;
    private final Clock clock;

    CloseMonth(RewardCalendar calendar, Outbox outbox, Clock clock) {
        this.calendar = calendar;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Closing a closed month again changes nothing and says so. */
    @Transactional
    public boolean close(YearMonth month) {
        var now = clock.instant();
        var isNew = calendar.close(month, now);
        if (isNew) {
            outbox.append(new RewardMonthClosed(month, now));
        }
        return isNew;
    }
}
