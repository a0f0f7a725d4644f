package io.partnercloud.billing.pricing.price.web;

import io.partnercloud.billing.pricing.price.PriceLists;
import io.partnercloud.billing.pricing.price.PricingRefusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The prices, for everybody (PRC-3, PRC-7). */
@RestController
@Tag(name = "Price lists")
class PriceListController {
    private final PriceLists priceLists;
    private final Clock clock;

    PriceListController(PriceLists priceLists, Clock clock) {
        this.priceLists = priceLists;
        this.clock = clock;
    }

    @Operation(operationId = "getCurrentPriceList", summary = "Read the price list in force")
    @GetMapping("/api/public/price-lists/current")
    ResponseEntity<PriceListView> current(
            @RequestParam(defaultValue = "UNIFIED") String tariff,
            @RequestParam(required = false) @Nullable LocalDate at) {
        var on = at == null ? LocalDate.now(clock) : at;
        var list = priceLists.inForce(tariff, on).orElseThrow(() -> PricingRefusal.NoPriceList.sought(tariff, on));
        return ResponseEntity.ok()
                .eTag(list.id() + "-" + Integer.toHexString(list.toString().hashCode()))
                .body(PriceListView.of(list));
    }
}
