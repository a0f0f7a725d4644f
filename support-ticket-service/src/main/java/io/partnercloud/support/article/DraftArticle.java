package io.partnercloud.support.article;

import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator begins an article (CAB-5); nobody else sees it yet. */
@Service
public class DraftArticle {
    private final Articles articles;
    private final Audit audit;
    private final Clock clock;

    DraftArticle(Articles articles, Audit audit, Clock clock) {
        this.articles = articles;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Article draft(String slug, Article.Content content, String operator) {
        var article = Article.draft(UUID.randomUUID(), slug, content, clock.instant(), operator);
        articles.add(article);
        audit.record("article.drafted", "article:" + slug, null, null, content);
        return article;
    }
}
