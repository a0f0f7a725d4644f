package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;

/** Looks clients up (CAB-2): a partner finds its own, once their account exists; an operator finds all. */
public interface ClientDirectory {
    Listing<ClientOverview> list(Scope scope, ClientFilter filter, PageQuery page);

    Optional<ClientOverview> find(Scope scope, ClientLogin login);

    /** As far as the caller may see it at all. */
    Optional<ClientOverview> find(ClientId client);
}
