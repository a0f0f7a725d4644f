package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Says what a month of an order costs by the prices that hold on a day (PRC-7, SVC-3); within the caller's transaction. */
@Service
public class PriceParameters {
    private final PriceLists priceLists;
    private final ServiceLimits limits;

    PriceParameters(PriceLists priceLists, ServiceLimits limits) {
        this.priceLists = priceLists;
        this.limits = limits;
    }

    /** @throws PricingRefusal when no list of the tariff is in force that day, or it cannot price that */
    public MonthlyPrice price(CloudService service, String tariff, ServiceParameters parameters, LocalDate on) {
        return of(on).price(service, tariff, parameters);
    }

    /** For many orders at once. */
    public PricesOfDay of(LocalDate day) {
        return new PricesOfDay(priceLists, limits, day);
    }
}
