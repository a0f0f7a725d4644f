package io.partnercloud.reward.payout.web;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.reward.partner.PartnerId;
import io.partnercloud.reward.partner.web.RatesStated;
import io.partnercloud.reward.partner.web.StepRequest;
import io.partnercloud.reward.payout.PayoutKind;
import io.partnercloud.reward.payout.ReckonQuarter;
import io.partnercloud.reward.payout.Reckoning;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Operators work a closed quarter out once more, as it was or with other rates (RWD-12). */
@RestController
@Tag(name = "Payout sets", description = "The documents on a quarter's reward, and what has become of them.")
@RequestMapping("/api/admin/payout-sets")
class PayoutReckoningController {
    private final ReckonQuarter reckonQuarter;

    PayoutReckoningController(ReckonQuarter reckonQuarter) {
        this.reckonQuarter = reckonQuarter;
    }

    /** Rates in percent by service, and the steps above them; a service that is left out keeps its rate. */
    record WhatIfRequest(
            @NotNull Quarter quarter,
            @Nullable PartnerId partner,

            @NotEmpty
            Map<
                            CloudService,
                            @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
                            BigDecimal>
                    rates,

            @Nullable Map<CloudService, @NotNull @Size(max = 10) List<@NotNull @Valid StepRequest>> steps) {}

    /** A sum before tax, the tax, and both. */
    record SumsView(Money reward, Money vat, Money total) {
        static SumsView of(Reckoning reckoning) {
            return new SumsView(reckoning.reward(), reckoning.vat(), reckoning.total());
        }
    }

    /** A set that comes out differently. */
    record DifferenceView(
            UUID set, String partner, PayoutKind kind, SumsView asPublished, SumsView recomputed, Money difference) {
        static DifferenceView of(ReckonQuarter.Compared compared) {
            return new DifferenceView(
                    compared.set().id(),
                    compared.set().partnerName(),
                    compared.set().kind(),
                    SumsView.of(compared.recorded()),
                    SumsView.of(compared.now()),
                    compared.now().total().minus(compared.recorded().total()));
        }
    }

    /**
     * What a quarter's sets say and what comes out of their lines; at most a hundred that differ are named, the largest
     * difference first. {@code changesNothing} is always true: documents and rewards stay as they are.
     */
    record ReckoningView(
            Quarter quarter,
            boolean changesNothing,
            long sets,
            long lines,
            SumsView asPublished,
            SumsView recomputed,
            SumsView difference,
            long different,
            List<DifferenceView> differing) {
        static ReckoningView of(ReckonQuarter.Outcome outcome) {
            return new ReckoningView(
                    outcome.quarter(),
                    true,
                    outcome.sets(),
                    outcome.lines(),
                    SumsView.of(outcome.recorded()),
                    SumsView.of(outcome.now()),
                    SumsView.of(outcome.now().minus(outcome.recorded())),
                    outcome.different(),
                    outcome.differing().stream().map(DifferenceView::of).toList());
        }
    }

    @Operation(
            operationId = "recomputePayoutQuarter",
            summary = "Work a closed quarter's sets out once more from what was frozen with them")
    @GetMapping("/recomputation")
    ReckoningView again(
            Operator operator, @RequestParam Quarter quarter, @RequestParam(required = false) @Nullable UUID partner) {
        return ReckoningView.of(reckonQuarter.again(quarter, partner == null ? null : new PartnerId(partner)));
    }

    @Operation(
            operationId = "tryPayoutRates",
            summary = "What a closed quarter's sets would come to with other rates; changes nothing")
    @PostMapping("/what-if")
    ReckoningView withRates(Operator operator, @Valid @RequestBody WhatIfRequest request) {
        var rates = RatesStated.read(request.rates(), request.steps());
        return ReckoningView.of(reckonQuarter.withRates(request.quarter(), request.partner(), rates));
    }
}
