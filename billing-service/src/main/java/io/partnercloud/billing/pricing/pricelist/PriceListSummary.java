package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;

/** A price list among others: of how many items, and whether it is in force on the day of the question. */
public record PriceListSummary(
        String tariff, CloudService service, LocalDate effectiveOn, int items, Status status, boolean isUsed) {
    /** Where it stands in time. */
    public enum Status {
        PAST,
        IN_FORCE,
        FUTURE
    }
}
