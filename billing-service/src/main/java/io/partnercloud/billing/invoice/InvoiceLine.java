package io.partnercloud.billing.invoice;

import io.partnercloud.billing.pricing.VatTreatment;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import java.util.UUID;

/** One line of an invoice: so much of one item for the days of one month. {@code rewardable} lines earn the partner its reward (RWD-2). */
public record InvoiceLine(
        UUID id,
        CloudService service,
        String code,
        String name,
        int quantity,
        Money unitPrice,
        MonthSegment days,
        Money amount,
        boolean rewardable,
        VatTreatment vat) {}
