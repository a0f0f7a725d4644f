package io.partnercloud.billing.agreements.change.web;

import io.partnercloud.billing.agreements.order.OrderRefusal;
import io.partnercloud.billing.agreements.order.web.OrderedParameters;
import io.partnercloud.billing.pricing.price.ServiceParameters;
import io.partnercloud.billing.pricing.price.web.QuoteRequest;
import io.partnercloud.contracts.values.CloudService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that are wanted of a service, RENT where none is named; a confirmation names the preview that was shown
 * (CHG-4). {@code reason} is for operators: which letter asked for it.
 */
record ChangeRequest(
        @Nullable CloudService service,
        @Nullable @Valid QuoteRequest parameters,

        @Nullable @Size(min = 1, max = 50)
        Map<@NotBlank @Size(max = 40) String, @NotNull @Min(1) @Max(100_000) Integer> items,

        @Nullable @Size(max = 100) String preview,
        @Nullable @Size(max = 500) String reason) {

    CloudService ordered() {
        return Objects.requireNonNullElse(service, CloudService.RENT);
    }

    ServiceParameters wanted() {
        var wanted = OrderedParameters.of(ordered(), parameters, items);
        if (wanted == null) {
            throw new OrderRefusal.ParametersDoNotFit(ordered());
        }
        return wanted;
    }
}
