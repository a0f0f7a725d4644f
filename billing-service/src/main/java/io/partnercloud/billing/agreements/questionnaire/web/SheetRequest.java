package io.partnercloud.billing.agreements.questionnaire.web;

import io.partnercloud.billing.agreements.questionnaire.Sheet;
import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Phone;
import io.partnercloud.platform.input.NoLinks;
import io.partnercloud.platform.web.InnChecksum;
import io.partnercloud.platform.web.PhoneNumber;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The questionnaire as it is filled in: by somebody on the site, who has to consent, by a client, or by a partner for one. */
record SheetRequest(
        @NotNull @Pattern(regexp = "HOSTING|CORPORATE") String service,

        @NotBlank @Size(max = 200) @Pattern(regexp = ONE_LINE) @NoLinks
        String company,

        @Nullable @InnChecksum String inn,

        @NotBlank @Size(max = 200) @Pattern(regexp = ONE_LINE) @NoLinks
        String contactName,

        @NotNull @PhoneNumber String phone,
        @NotBlank @Size(max = 254) @Email String email,
        @NotNull @Min(1) @Max(100_000) Integer users,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) @Pattern(regexp = ONE_LINE) String> configurations,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer infobaseGb,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer fileGb,
        @Nullable @Size(max = 4_000) String wishes,
        @Nullable Boolean consent) {
    private static final String ONE_LINE = "[^\\p{Cntrl}]*";

    CloudService cloudService() {
        return CloudService.valueOf(service);
    }

    Sheet.Asker asker(@Nullable Instant consentedAt) {
        return new Sheet.Asker(
                company.strip(),
                inn == null || inn.isBlank() ? null : Inn.read(inn).orElseThrow(),
                contactName.strip(),
                Phone.read(phone).orElseThrow().text(),
                email.strip(),
                consentedAt);
    }

    Sheet.Needs needs() {
        return new Sheet.Needs(
                users,
                Objects.requireNonNullElse(configurations, List.of()),
                infobaseGb,
                fileGb,
                wishes == null || wishes.isBlank() ? null : wishes.strip());
    }
}
