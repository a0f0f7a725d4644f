package io.partnercloud.support.article;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import java.time.LocalDate;

/** Articles as people look for them: those that are shown to them today. */
public interface ArticleLists {
    Listing<Article> of(Scope scope, ArticleFilter filter, LocalDate today, PageQuery query);
}
