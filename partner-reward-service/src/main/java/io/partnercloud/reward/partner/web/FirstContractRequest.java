package io.partnercloud.reward.partner.web;

import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.reward.partner.AssignedCode;
import io.partnercloud.reward.partner.ConcludeContract.Agreement;
import io.partnercloud.reward.partner.TaxTreatment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contract by which an applicant becomes a partner; rates in percent by service. {@code importedCode} is the code that
 * the partner has had elsewhere, with three digits or four (PRT-4); without it the next free one is given.
 */
record FirstContractRequest(
        @NotBlank @Size(max = 50) String number,
        @NotNull LocalDate signedOn,

        @NotNull
        Map<CloudService, @NotNull @DecimalMin("0.01") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal>
                rates,

        @Nullable Map<CloudService, @NotNull @Size(max = 10) List<@NotNull @Valid StepRequest>> steps,

        @NotNull TaxTreatment taxTreatment,
        @Nullable @Pattern(regexp = "\\d{3,4}") String importedCode) {

    Agreement agreement() {
        return new Agreement(number.strip(), signedOn, RatesStated.read(rates, steps), taxTreatment);
    }

    @Nullable
    AssignedCode imported() {
        return importedCode == null ? null : new AssignedCode(importedCode);
    }
}
