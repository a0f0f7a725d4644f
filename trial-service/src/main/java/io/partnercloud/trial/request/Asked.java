package io.partnercloud.trial.request;

import io.partnercloud.trial.account.Client;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was asked for. {@code namedPartner} is what a site form said about the partner, whether or not it is one. */
public record Asked(
        Client client,
        String comment,
        Origin origin,
        @Nullable String namedPartner,
        LocalDate askedOn) {
    Asked ofPartner(@Nullable UUID partner) {
        return new Asked(client.ofPartner(partner), comment, origin, namedPartner, askedOn);
    }
}
