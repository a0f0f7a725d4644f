package io.partnercloud.support.article;

import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator writes an article anew; one that is shown is shown so at once. */
@Service
public class ChangeArticle {
    private final Articles articles;
    private final Audit audit;
    private final Clock clock;

    ChangeArticle(Articles articles, Audit audit, Clock clock) {
        this.articles = articles;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code seen} refuses if the version is not the one that the caller has seen. */
    @Transactional
    public Article change(String slug, Article.Content content, String operator, LongConsumer seen) {
        var before = articles.findForUpdate(slug).orElseThrow(() -> new ArticleRefusal.Unknown(slug));
        seen.accept(before.version());
        var changed = articles.save(before.changed(content, clock.instant(), operator));
        audit.record("article.changed", "article:" + slug, null, before.content(), content);
        return changed;
    }
}
