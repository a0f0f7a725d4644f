package io.partnercloud.trial.request;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import java.util.Optional;

/** Looks requests up: a partner finds its own, an operator finds all. */
public interface TrialDirectory {
    Listing<TrialOverview> list(Scope scope, TrialFilter filter, PageQuery page);

    Optional<TrialOverview> find(Scope scope, ClientId id);
}
