package io.partnercloud.trial.provisioning;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.Allowance;
import io.partnercloud.trial.account.ClientId;
import java.util.Optional;

/** What each account may use, and what the provider lets it use (CLI-8). */
public interface ParametersInUse {
    /** This is due from now on. */
    void due(ClientId client, Allowance allowance);

    /** The provider lets the account use that since this order; an answer to an earlier one is forgotten. */
    void inUse(ClientId client, Allowance allowance, long sequence);

    /** Empty until the account exists at the provider. */
    Optional<ParametersComparison> compare(ClientId client);

    /** Those that differ, the oldest difference first. */
    Listing<ParametersComparison> differing(PageQuery page);
}
