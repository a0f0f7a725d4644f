package io.partnercloud.trial.account;

import io.partnercloud.trial.requisites.Company;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who rents, and whose client that is; {@code partner} is null where no partner made the request (PRT-10). */
public record Client(ClientId id, @Nullable UUID partner, Company company, Parameters parameters, Purpose purpose) {
    public Client ofPartner(@Nullable UUID other) {
        return new Client(id, other, company, parameters, purpose);
    }

    Client with(Parameters others) {
        return new Client(id, partner, company, others, purpose);
    }
}
