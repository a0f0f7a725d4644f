package io.partnercloud.billing.pricing.pricelist.web;

import io.partnercloud.billing.pricing.pricelist.Proposal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** New prices of a tariff from a day on, and why. */
record PriceListRequest(
        @NotBlank @Size(max = 40) String tariff,
        @NotNull LocalDate effectiveOn,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid PriceItemRequest> items,
        @NotBlank @Size(max = 500) String reason) {

    Proposal proposal() {
        return proposal(tariff, effectiveOn, items);
    }

    static Proposal proposal(String tariff, LocalDate effectiveOn, List<PriceItemRequest> items) {
        return new Proposal(
                tariff, effectiveOn, items.stream().map(PriceItemRequest::item).toList());
    }
}
