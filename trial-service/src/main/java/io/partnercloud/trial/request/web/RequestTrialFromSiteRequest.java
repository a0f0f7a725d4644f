package io.partnercloud.trial.request.web;

import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.web.InnChecksum;
import io.partnercloud.trial.account.Parameters;
import io.partnercloud.trial.account.Purpose;
import io.partnercloud.trial.request.Origin;
import io.partnercloud.trial.request.TrialWish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody asks for a trial on the site, and may say which partner sent them (TRL-2). */
record RequestTrialFromSiteRequest(
        @NotNull @Valid ClientRequest client,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> products,
        @NotNull @Min(1) Integer users,
        @MultiLine @Nullable @Size(max = 2000) String comment,
        @Nullable PartnerCode partnerCode,
        @Nullable @InnChecksum String partnerInn) {

    TrialWish wish(@Nullable UUID partner) {
        return new TrialWish(
                partner,
                client.company(),
                new Parameters(products.stream().distinct().toList(), users),
                Purpose.CLIENT,
                Objects.requireNonNullElse(comment, ""),
                Origin.SITE,
                namedPartner());
    }

    /** What was said about the partner, for operators. */
    private @Nullable String namedPartner() {
        if (partnerCode == null && partnerInn == null) {
            return null;
        }
        return (partnerCode == null ? "-" : partnerCode.digits()) + " / " + (partnerInn == null ? "-" : partnerInn);
    }
}
