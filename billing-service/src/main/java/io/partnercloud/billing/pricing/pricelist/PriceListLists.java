package io.partnercloud.billing.pricing.pricelist;

import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Price lists as operators read them, page by page: of one tariff or of all, the latest first. */
public interface PriceListLists {

    Listing<PriceListSummary> of(@Nullable String tariff, LocalDate today, PageQuery query);
}
