package io.partnercloud.billing.pricing.price.web;

import io.partnercloud.billing.pricing.price.PriceLists;
import io.partnercloud.billing.pricing.price.ServiceLimits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a wish would cost (PRC-8); nothing is saved. */
@RestController
@Tag(name = "Quotes", description = "What a wish would cost a month.")
class QuoteController {
    private final PriceLists priceLists;
    private final ServiceLimits limits;
    private final Clock clock;

    QuoteController(PriceLists priceLists, ServiceLimits limits, Clock clock) {
        this.priceLists = priceLists;
        this.limits = limits;
        this.clock = clock;
    }

    @Operation(summary = "Work out what a wish would cost a month")
    @PostMapping({"/api/public/quotes", "/api/partner/quotes", "/api/client/quotes"})
    QuoteView quote(@Valid @RequestBody QuoteRequest request, Locale language) {
        var on = Objects.requireNonNullElseGet(request.on(), () -> LocalDate.now(clock));
        var list = priceLists.require(request.tariffName(), on);
        return QuoteView.of(list.quote(request.parameters(), limits), language);
    }
}
