package io.partnercloud.reward.accrual;

import java.time.Instant;
import java.time.YearMonth;

/** Which months are closed. */
public interface RewardCalendar {
    /** The open month, which cannot be closed by others until this transaction ends. */
    OpenMonth hold();

    /** The open month, while nobody else accrues until this transaction ends. */
    OpenMonth holdAlone();

    /** The open month just now. */
    OpenMonth current();

    /** Closes the month and all before it, once nobody holds the open month. False where it was closed before. */
    boolean close(YearMonth month, Instant at);
}
