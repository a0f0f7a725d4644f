package io.partnercloud.trial.request;

import io.partnercloud.trial.account.Client;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.Parameters;
import io.partnercloud.trial.account.Purpose;
import io.partnercloud.trial.requisites.Company;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trial as somebody wishes it (TRL-2), before it has a number.
 *
 * @param partner who asks, or who the site's visitor named and is one
 * @param namedPartner what a site form said about the partner, whether or not it is one
 */
public record TrialWish(
        @Nullable UUID partner,
        Company company,
        Parameters parameters,
        Purpose purpose,
        String comment,
        Origin origin,
        @Nullable String namedPartner) {

    Asked asked(ClientId id, LocalDate on) {
        return new Asked(new Client(id, partner, company, parameters, purpose), comment, origin, namedPartner, on);
    }
}
