package io.partnercloud.billing.pricing.price;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.util.List;

/** An order of HOSTING or CORPORATE: what was agreed on, and its price a month (SVC-3). */
public record IndividualParameters(String description, Money monthly, VatTreatment vat) implements ServiceParameters {
    public IndividualParameters {
        if (description.isBlank() || monthly.isNegative()) {
            throw new IllegalArgumentException("an individual price is for something and is not negative");
        }
    }

    /** The agreed price as the one line of a month. */
    public MonthlyPrice price(CloudService service) {
        var item = new PriceItem(service.name(), description, ItemKind.COUNTED, PriceUnit.ACCOUNT, monthly, 0, 1, vat);
        return new MonthlyPrice(service, null, List.of(new QuoteLine(item, 1)));
    }
}
