package io.partnercloud.reward.payout;

import java.time.LocalDate;

/** The rates of value added tax as billing-service has told them (ORG-2). */
public interface VatRates {
    void keep(LocalDate effectiveOn, int percent);

    /** @throws PayoutRefusal.VatRateUnknown when none is known for that day */
    int on(LocalDate day);
}
