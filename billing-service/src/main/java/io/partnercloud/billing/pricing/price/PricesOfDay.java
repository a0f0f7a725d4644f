package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The prices that hold on one day, for many orders: each tariff's list is looked up once, and equal orders are priced
 * once. Lives within one transaction.
 */
public final class PricesOfDay {
    private final PriceLists priceLists;
    private final ServiceLimits limits;
    private final LocalDate day;

    private record Order(CloudService service, String tariff, ServiceParameters parameters) {}

    private final Map<String, PriceList> byTariff = new HashMap<>();
    private final Map<Order, MonthlyPrice> known = new HashMap<>();

    PricesOfDay(PriceLists priceLists, ServiceLimits limits, LocalDate day) {
        this.priceLists = priceLists;
        this.limits = limits;
        this.day = day;
    }

    /** @throws PricingRefusal when no list of the tariff is in force that day, or it cannot price that */
    public MonthlyPrice price(CloudService service, String tariff, ServiceParameters parameters) {
        return known.computeIfAbsent(new Order(service, tariff, parameters), this::price);
    }

    private MonthlyPrice price(Order order) {
        return switch (order.parameters()) {
            case ListedParameters listed ->
                byTariff.computeIfAbsent(order.tariff(), each -> priceLists.require(each, day))
                        .price(listed, limits);
            case IndividualParameters individual -> individual.price(order.service());
        };
    }
}
