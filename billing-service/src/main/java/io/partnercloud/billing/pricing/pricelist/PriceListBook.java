package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.billing.pricing.price.PriceList;
import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The price lists as operators keep them. A list never changes: another one takes its place. */
public interface PriceListBook {

    /** Of every tariff, the earliest first. */
    List<PriceList> all();

    Optional<KeptPriceList> find(String tariff, LocalDate effectiveOn);

    /**
     * The same, for a change: no invoice can begin to use it until the transaction ends.
     *
     * @throws PriceListRefusal.Unknown when there is none
     */
    KeptPriceList lock(String tariff, LocalDate effectiveOn);

    /** @throws PriceListRefusal.TariffUnknown when there is no such tariff */
    CloudService serviceOf(String tariff);

    /** The day on which the tariff's next list takes over, if there is one. */
    Optional<LocalDate> nextAfter(String tariff, LocalDate effectiveOn);

    /** @throws PriceListRefusal.Exists when the tariff has a list from that day on */
    void add(PriceList list, long version);

    void remove(PriceList list);
}
