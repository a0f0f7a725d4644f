package io.partnercloud.trial.request.web;

import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.trial.account.Client;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.Parameters;
import io.partnercloud.trial.account.Purpose;
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

/** A partner asks for a trial, for a client or for its own use. */
record RequestTrialRequest(
        @NotNull @Valid ClientRequest client,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 50) String> products,
        @NotNull @Min(1) Integer users,
        @MultiLine @Nullable @Size(max = 2000) String comment,
        @Nullable Purpose purpose) {

    Client client(ClientId id, UUID partner) {
        return new Client(
                id,
                partner,
                client.company(),
                new Parameters(products.stream().distinct().toList(), users),
                Objects.requireNonNullElse(purpose, Purpose.CLIENT));
    }
}
