package io.partnercloud.contracts.billing;

import io.partnercloud.contracts.WireType;
import java.time.LocalDate;

/** The rate of value added tax in force from a day on, until a later one takes over (ORG-2). */
@WireType("billing.vat-rate-set.v1")
public record VatRateSet(LocalDate effectiveOn, int percent) implements BillingEvent {
    /** All rates stand in one order. */
    public static final String KEY = "vat-rates";

    @Override
    public String key() {
        return KEY;
    }
}
