package io.partnercloud.billing.agreements.goods.web;

import io.partnercloud.billing.agreements.goods.GoodsOrder;
import io.partnercloud.billing.pricing.price.CountedParameters;
import io.partnercloud.contracts.values.CloudService;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many of which goods, by their price-list codes. Without a service: those of the cash desk. */
record GoodsRequest(
        @Nullable CloudService service,
        @NotEmpty @Size(max = 50) Map<@NotBlank @Size(max = 40) String, @NotNull @Min(1) @Max(1_000) Integer> items) {

    GoodsOrder order() {
        return new GoodsOrder(Objects.requireNonNullElse(service, CloudService.CASH_DESK), CountedParameters.of(items));
    }
}
