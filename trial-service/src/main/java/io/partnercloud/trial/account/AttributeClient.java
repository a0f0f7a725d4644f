package io.partnercloud.trial.account;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes note that a client belongs to a partner from now on (PRT-10). */
@Service
public class AttributeClient {
    private final Accounts accounts;

    AttributeClient(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whoever knows of the client has it from this service, so an unknown one is an error to be looked at. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void attribute(ClientId id, UUID partner, long sequence) {
        if (!accounts.attribute(id, partner, sequence)) {
            throw new AccountRefusal.ClientUnknown(id);
        }
    }
}
