package io.partnercloud.reward.line;

import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;

/** The accruals of one partner, to read: page by page, or all of them as an export. */
public interface RewardLines {
    /** The latest month first, unless the query says otherwise. */
    Listing<RewardLine> of(PartnerScope scope, RewardFilter filter, PageQuery query);
}
