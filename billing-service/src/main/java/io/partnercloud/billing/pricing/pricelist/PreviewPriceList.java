package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.billing.pricing.price.PriceList;
import io.partnercloud.billing.pricing.price.PriceLists;
import io.partnercloud.billing.pricing.price.ServiceLimits;
import io.partnercloud.contracts.values.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whom a price list would affect, and changes nothing (PRC-7). */
@Service
public class PreviewPriceList {
    private final PriceListBook book;
    private final PriceLists priceLists;
    private final PaidOrders paidOrders;
    private final ServiceLimits limits;
    private final Clock clock;

    PreviewPriceList(
            PriceListBook book, PriceLists priceLists, PaidOrders paidOrders, ServiceLimits limits, Clock clock) {
        this.book = book;
        this.priceLists = priceLists;
        this.paidOrders = paidOrders;
        this.limits = limits;
        this.clock = clock;
    }

    /** @throws PriceListRefusal when such a list cannot be made */
    @Transactional(readOnly = true)
    public PriceEffect preview(Proposal proposal) {
        return effect(list(proposal));
    }

    /** The list that was proposed, if it may begin on its day and its items can be sold. */
    PriceList list(Proposal proposal) {
        var today = LocalDate.now(clock);
        if (!proposal.effectiveOn().isAfter(today)) {
            throw new PriceListRefusal.TooLate(proposal.effectiveOn(), today);
        }
        var service = book.serviceOf(proposal.tariff());
        SellableItems.check(service, proposal.items());
        var id = Ids.at(clock.instant());
        return new PriceList(id, service, proposal.tariff(), proposal.effectiveOn(), proposal.items());
    }

    /** INV-4: who pays month by month is invoiced from the first day of a month on. */
    private static LocalDate firstStart(LocalDate effectiveOn) {
        return YearMonth.from(effectiveOn.minusDays(1)).plusMonths(1).atDay(1);
    }

    /** Compared with the list that the day would have without it. */
    PriceEffect effect(PriceList list) {
        var until = book.nextAfter(list.tariff(), list.effectiveOn()).orElse(null);
        var reach = new PaidOrders.Reach(list.tariff(), firstStart(list.effectiveOn()), until);
        var before = priceLists
                .inForce(list.tariff(), list.effectiveOn().minusDays(1))
                .orElse(list);
        var comparison = new Comparison(before, list, limits);
        paidOrders.forEach(reach, comparison::add);
        return comparison.effect(paidOrders, reach);
    }
}
