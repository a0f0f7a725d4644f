package io.partnercloud.trial.request;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientId;
import java.util.Optional;
import java.util.Set;

/** Looks requests up: a partner finds its own, an operator finds all. */
public interface TrialDirectory {
    /** No statuses means all. */
    Page<TrialOverview> list(PartnerScope scope, Set<TrialStatus> statuses, PageQuery page);

    Optional<TrialOverview> find(PartnerScope scope, ClientId id);

    Page<TrialOverview> list(Operator operator, Set<TrialStatus> statuses, PageQuery page);

    Optional<TrialOverview> find(Operator operator, ClientId id);
}
