package io.partnercloud.reward.partner.web;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.reward.partner.PartnerContract.Terms;
import io.partnercloud.reward.partner.TaxTreatment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the contract says from a day on, all of it: a service that is left out has no rate any more. */
record AmendmentRequest(
        @NotBlank @Size(max = 50) String number,
        @NotNull LocalDate from,

        @NotNull
        Map<CloudService, @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal>
                rates,

        @Nullable Map<CloudService, @NotNull @Size(max = 10) List<@NotNull @Valid StepRequest>> steps,

        @NotNull TaxTreatment taxTreatment) {

    Terms terms() {
        return new Terms(number.strip(), from, taxTreatment, RatesStated.read(rates, steps));
    }
}
