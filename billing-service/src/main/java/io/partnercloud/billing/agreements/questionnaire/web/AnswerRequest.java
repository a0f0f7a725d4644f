package io.partnercloud.billing.agreements.questionnaire.web;

import io.partnercloud.billing.agreements.questionnaire.Offer;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The individual price a month; without {@code vat} it contains the tax at the rate in force: servers are no licence. */
record AnswerRequest(
        @NotNull @Pattern(regexp = POSITIVE_MONEY) String monthly,
        @NotBlank @Size(max = 200) String description,
        @Nullable VatTreatment vat,
        @NotNull LocalDate validThrough,
        @Nullable @Size(max = 500) String reason) {
    private static final String POSITIVE_MONEY = "(?!0+(\\.0+)?$)\\d{1,10}(\\.\\d{1,2})?";

    Offer offer() {
        return new Offer(
                Money.of(monthly),
                description.strip(),
                Objects.requireNonNullElse(vat, VatTreatment.RATE_IN_FORCE),
                validThrough);
    }
}
