package io.partnercloud.billing.agreements.order.web;

import io.partnercloud.billing.agreements.order.InvoiceRequest;
import io.partnercloud.billing.pricing.price.Tariffs;
import io.partnercloud.billing.pricing.price.web.QuoteRequest;
import io.partnercloud.contracts.values.CloudService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many months, of what, and in a preview also as of which day. RENT is ordered by {@code parameters}, PBX and
 * CASH_DESK by {@code items}; with neither, what the client has already, without {@code months} one month of it: {@code {}}
 * continues what is paid by a month.
 */
record RequestInvoiceRequest(
        @Nullable Integer months,
        @Nullable CloudService service,
        @Nullable @Valid QuoteRequest parameters,

        @Nullable @Size(min = 1, max = 50)
        Map<@NotBlank @Size(max = 40) String, @NotNull @Min(1) @Max(100_000) Integer> items,

        @Nullable LocalDate on) {

    InvoiceRequest of(Tariffs tariffs) {
        var ordered = Objects.requireNonNullElse(service, CloudService.RENT);
        return new InvoiceRequest(
                Objects.requireNonNullElse(months, 1),
                ordered,
                tariffs.of(ordered, parameters == null ? null : parameters.tariff()),
                OrderedParameters.of(ordered, parameters, items));
    }
}
