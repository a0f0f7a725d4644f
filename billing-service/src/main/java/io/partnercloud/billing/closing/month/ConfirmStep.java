package io.partnercloud.billing.closing.month;

import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An accountant says that a step of a month is done, or why what is left of it may stay (OPS-7). */
@Service
public class ConfirmStep {
    private final ReadMonthClosing readMonthClosing;
    private final Confirmations confirmations;
    private final Audit audit;
    private final Clock clock;

    ConfirmStep(ReadMonthClosing readMonthClosing, Confirmations confirmations, Audit audit, Clock clock) {
        this.readMonthClosing = readMonthClosing;
        this.confirmations = confirmations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param note why it may be confirmed although something is left
     * @throws MonthClosingRefusal.NotOver while the month lasts
     * @throws MonthClosingRefusal.StillOpen where something is left and there is no note
     */
    @Transactional
    public MonthClosing confirm(YearMonth month, ClosingStep step, @Nullable String note, String by) {
        if (!readMonthClosing.isOver(month)) {
            throw new MonthClosingRefusal.NotOver(month);
        }
        var closing = readMonthClosing.of(month);
        var points = closing.step(step).points();
        if (points > 0 && note == null) {
            throw new MonthClosingRefusal.StillOpen(step, points);
        }
        var confirmation = new Confirmation(step, by, clock.instant(), points, note);
        confirmations.add(month, confirmation);
        audit.record("month-closing.confirmed", "month:" + month, note, null, confirmation);
        return readMonthClosing.of(month);
    }
}
