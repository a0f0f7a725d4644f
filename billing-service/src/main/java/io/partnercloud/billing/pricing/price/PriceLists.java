package io.partnercloud.billing.pricing.price;

import java.time.LocalDate;
import java.util.Optional;

/** The price lists of all tariffs, by the day from which they are in force. */
public interface PriceLists {

    Optional<PriceList> inForce(String tariff, LocalDate on);

    /** @throws PricingRefusal.NoPriceList when none is in force that day */
    default PriceList require(String tariff, LocalDate on) {
        return inForce(tariff, on).orElseThrow(() -> new PricingRefusal.NoPriceList(tariff, on));
    }
}
