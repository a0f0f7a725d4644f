package io.partnercloud.reward.accrual;

import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The accruals of one partner, to read. */
public interface RewardLines {
    /** Of one month, or of all where none is named; the latest first unless the query says otherwise. */
    Listing<RewardLine> list(PartnerScope scope, @Nullable YearMonth month, PageQuery query);
}
