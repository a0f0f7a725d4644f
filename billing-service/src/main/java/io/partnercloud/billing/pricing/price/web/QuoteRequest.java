package io.partnercloud.billing.pricing.price.web;

import io.partnercloud.billing.pricing.price.Extras;
import io.partnercloud.billing.pricing.price.PeopleGroup;
import io.partnercloud.billing.pricing.price.RentParameters;
import io.partnercloud.billing.pricing.price.UseMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be priced. Inside a request for an invoice {@code on} says nothing: an invoice has the prices of its period's start (PRC-7). */
public record QuoteRequest(
        @Nullable @Size(max = 40) String tariff,
        @Nullable LocalDate on,
        @NotNull UseMode mode,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid People> people,
        @Nullable @Valid ExtrasRequest extras) {
    private static final String ONLY_TARIFF = "UNIFIED";

    /** So many people who work with the same configurations. */
    public record People(
            @Min(1) @Max(1_000_000) int count,
            @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 40) String> configurations) {}

    /** What is wanted beside the connections; what is missing is not wanted. */
    public record ExtrasRequest(
            @Nullable @PositiveOrZero @Max(100_000) Integer infobases,
            @Nullable @PositiveOrZero @Max(1_000_000) Integer infobaseGb,
            @Nullable @PositiveOrZero @Max(1_000_000) Integer fileGb,
            @Nullable Boolean terminalAccess,
            @Nullable @PositiveOrZero @Max(100_000) Integer publishedInfobases,
            @Nullable Boolean exchangeServer,
            @Nullable Boolean premium) {

        Extras extras() {
            return new Extras(
                    number(infobases),
                    number(infobaseGb),
                    number(fileGb),
                    Boolean.TRUE.equals(terminalAccess),
                    number(publishedInfobases),
                    Boolean.TRUE.equals(exchangeServer),
                    Boolean.TRUE.equals(premium));
        }

        private static int number(@Nullable Integer number) {
            return Objects.requireNonNullElse(number, 0);
        }
    }

    String tariffName() {
        return tariff == null || tariff.isBlank() ? ONLY_TARIFF : tariff;
    }

    public RentParameters parameters() {
        var groups = people.stream()
                .map(group -> new PeopleGroup(group.count, Set.copyOf(group.configurations)))
                .toList();
        return new RentParameters(mode, groups, extras == null ? Extras.NONE : extras.extras());
    }
}
