package io.partnercloud.support.article;

import io.partnercloud.platform.security.Scope;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody reads an article: partners and clients what is published for them, operators all. */
@Service
public class ReadArticle {
    private final Articles articles;
    private final Clock clock;

    ReadArticle(Articles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Article read(Scope scope, String slug) {
        var today = LocalDate.now(clock);
        return articles.find(slug)
                .filter(article -> article.isShownTo(scope, today))
                .orElseThrow(() -> new ArticleRefusal.Unknown(slug));
    }
}
