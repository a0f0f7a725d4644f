package io.partnercloud.billing.pricing.pricelist.web;

import io.partnercloud.billing.pricing.price.ItemKind;
import io.partnercloud.billing.pricing.price.PriceItem;
import io.partnercloud.billing.pricing.price.PriceUnit;
import io.partnercloud.billing.pricing.price.VatExemption;
import io.partnercloud.billing.pricing.price.VatTreatment;
import io.partnercloud.contracts.values.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item of a price list. Without {@code vat} an item is exempt, without {@code exemption} as a program (Tax Code
 * 149.2.26); without {@code included} and {@code step} each unit costs its
 * price; without {@code letterName} it is called in letters as on documents.
 */
record PriceItemRequest(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]*")
        String code,

        @NotBlank @Size(max = 200) String name,
        @NotNull ItemKind kind,
        @NotNull PriceUnit unit,
        @NotNull @Pattern(regexp = MONEY) String price,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer included,
        @Nullable @Min(1) @Max(1_000_000) Integer step,
        @Nullable VatTreatment vat,
        @Nullable @Size(min = 1, max = 200) String letterName,
        @Nullable Boolean consultations,
        @Nullable @Valid Exemption exemption) {
    private static final String MONEY = "\\d{1,10}(\\.\\d{1,2})?";

    /** Why it carries no tax, and which entry of the register of programs says so. */
    record Exemption(
            @NotBlank @Size(max = 200) String ground,
            @Nullable @Size(min = 1, max = 40) String registerEntry,
            @Nullable LocalDate registeredOn) {
        VatExemption exemption() {
            return new VatExemption(ground, registerEntry, registeredOn);
        }
    }

    PriceItem item() {
        var treatment = Objects.requireNonNullElse(vat, VatTreatment.WITHOUT_VAT);
        return new PriceItem(
                code,
                name,
                kind,
                unit,
                Money.of(price),
                Objects.requireNonNullElse(included, 0),
                Objects.requireNonNullElse(step, 1),
                treatment,
                Objects.requireNonNullElse(letterName, name),
                Boolean.TRUE.equals(consultations),
                exemption(treatment));
    }

    private @Nullable VatExemption exemption(VatTreatment treatment) {
        return switch (treatment) {
            case RATE_IN_FORCE -> null;
            case WITHOUT_VAT -> exemption == null ? VatExemption.PROGRAMS : exemption.exemption();
        };
    }
}
