package io.partnercloud.trial.account;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.util.Optional;

/** Looks clients up (CAB-2): a partner finds its own, once their account exists; an operator finds all. */
public interface ClientDirectory {
    Listing<ClientOverview> list(PartnerScope scope, ClientFilter filter, PageQuery page);

    Optional<ClientOverview> find(PartnerScope scope, ClientLogin login);

    Listing<ClientOverview> list(Operator operator, ClientFilter filter, PageQuery page);

    Optional<ClientOverview> find(Operator operator, ClientLogin login);
}
