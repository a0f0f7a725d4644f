package io.partnercloud.trial.provisioning;

import io.partnercloud.trial.account.ClientId;
import java.util.Optional;

/** What accounts hold, as the provider is to know it. */
public interface ContentsToTell {
    /** Empty where the account is not there, or no longer. */
    Optional<ContentsOrder> order(ClientId client);

    /** The provider has taken it; an earlier one than that is no news. */
    void told(ClientId client, long sequence);
}
