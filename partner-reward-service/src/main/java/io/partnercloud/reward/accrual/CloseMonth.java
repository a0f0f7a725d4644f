package io.partnercloud.reward.accrual;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The month is over: its accruals no longer change, and what comes later falls into the open month (RWD-3). */
@Service
public class CloseMonth {
    private final RewardCalendar calendar;
    private final Clock clock;

    CloseMonth(RewardCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Closing a closed month again changes nothing and says so. */
    @Transactional
    public boolean close(YearMonth month) {
        return calendar.close(month, clock.instant());
    }
}
