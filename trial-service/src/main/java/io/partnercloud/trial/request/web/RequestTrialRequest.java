package io.partnercloud.trial.request.web;

import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.PartnerScope;
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
import org.jspecify.annotations.Nullable;

/** A partner asks for a trial, for a client or for its own use. */
record RequestTrialRequest(
        @NotNull @Valid ClientRequest client,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> products,
        @NotNull @Min(1) Integer users,
        @MultiLine @Nullable @Size(max = 2000) String comment,
        @Nullable Purpose purpose) {

    TrialWish wish(PartnerScope scope) {
        return new TrialWish(
                scope.partner(),
                client.company(),
                new Parameters(products.stream().distinct().toList(), users),
                Objects.requireNonNullElse(purpose, Purpose.CLIENT),
                Objects.requireNonNullElse(comment, ""),
                Origin.CABINET,
                null);
    }
}
