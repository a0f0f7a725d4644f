package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.CloudService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The prices of a tariff from a day on, until a later list of the same tariff takes over (PRC-7). */
public record PriceList(UUID id, CloudService service, String tariff, LocalDate effectiveOn, List<PriceItem> items) {
    public PriceList {
        items = List.copyOf(items);
    }

    /**
     * What a month of an order costs.
     *
     * @throws PricingRefusal when this list cannot price it
     */
    public MonthlyPrice price(ListedParameters wanted, ServiceLimits limits) {
        return switch (wanted) {
            case RentParameters rent -> quote(rent, limits).price();
            case CountedParameters counted -> counted(counted, limits);
        };
    }

    /**
     * What so many of these goods cost, once (INV-12).
     *
     * @throws PricingRefusal.ItemUnknown when this list does not sell them
     */
    public MonthlyPrice goods(CountedParameters wanted) {
        var lines = wanted.items().entrySet().stream()
                .map(each -> new QuoteLine(item(each.getKey(), ItemKind.GOODS), each.getValue()))
                .toList();
        return new MonthlyPrice(service, id, lines);
    }

    private PriceItem item(String code, ItemKind kind) {
        return item(kind, code).orElseThrow(() -> new PricingRefusal.ItemUnknown(code, kind, this));
    }

    /** SVC-2: where an item counts connections, there are not more of them than the service is for. */
    private MonthlyPrice counted(CountedParameters wanted, ServiceLimits limits) {
        var lines = new ArrayList<QuoteLine>();
        var connections = 0L;
        for (var each : wanted.items().entrySet()) {
            var item = item(each.getKey(), ItemKind.COUNTED);
            connections += item.unit() == PriceUnit.CONNECTION ? each.getValue() : 0;
            if (item.payable(each.getValue()) > 0) {
                lines.add(new QuoteLine(item, item.payable(each.getValue())));
            }
        }
        limits.check(connections);
        return new MonthlyPrice(service, id, lines);
    }

    /**
     * PRC-8: the same wish always gets the same answer.
     *
     * @throws PricingRefusal when the wish cannot be priced by this list
     */
    public Quote quote(RentParameters wanted, ServiceLimits limits) {
        limits.check(wanted.connections());
        var plan = ConnectionPlan.of(wanted, this);
        var lines = new ArrayList<QuoteLine>();
        plan.paid().forEach(paid -> lines.add(new QuoteLine(paid.configuration(), paid.count())));
        var hints = new ArrayList<Hint>();
        for (var extra : Extra.values()) {
            price(extra, wanted.extras(), plan, lines, hints);
        }
        if (wanted.extras().infobaseGb() > limits.infobaseGigabytes()) {
            hints.add(new Hint.LargerServiceMayFit(CloudService.HOSTING, limits.infobaseGigabytes()));
        }
        return new Quote(this, lines, plan, hints);
    }

    private void price(Extra extra, Extras extras, ConnectionPlan plan, List<QuoteLine> lines, List<Hint> hints) {
        var sold = item(ItemKind.EXTRA, extra.name());
        if (sold.isEmpty()) {
            if (extra.wanted(extras, PriceUnit.ACCOUNT, plan.total()) > 0) {
                throw new PricingRefusal.ExtraNotSold(extra, this);
            }
            return;
        }
        var item = sold.get();
        var wanted = extra.wanted(extras, item.unit(), plan.total());
        var payable = item.payable(wanted);
        if (payable > 0) {
            lines.add(new QuoteLine(item, payable));
            if (item.unit() == PriceUnit.GIGABYTE) {
                hints.add(new Hint.ExtraDisk(extra, wanted, item.included(), payable * item.step()));
            }
        }
    }

    /** @throws PricingRefusal.ConfigurationUnknown when the list does not sell it */
    PriceItem configuration(String code) {
        return item(ItemKind.CONFIGURATION, code)
                .orElseThrow(() -> new PricingRefusal.ConfigurationUnknown(code, this));
    }

    List<String> codes(ItemKind kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(PriceItem::code)
                .toList();
    }

    private Optional<PriceItem> item(ItemKind kind, String code) {
        return items.stream()
                .filter(item -> item.kind() == kind && item.code().equals(code))
                .findFirst();
    }
}
