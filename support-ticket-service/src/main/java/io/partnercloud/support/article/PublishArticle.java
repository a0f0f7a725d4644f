package io.partnercloud.support.article;

import io.partnercloud.platform.audit.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator says from which day on an article is shown, or that it is shown no more (CAB-5). */
@Service
public class PublishArticle {
    private final Articles articles;
    private final Audit audit;
    private final Clock clock;

    PublishArticle(Articles articles, Audit audit, Clock clock) {
        this.articles = articles;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code seen} refuses if the version is not the one that the caller has seen. */
    @Transactional
    public Article publish(String slug, LocalDate on, String operator, LongConsumer seen) {
        var before = articles.findForUpdate(slug).orElseThrow(() -> new ArticleRefusal.Unknown(slug));
        seen.accept(before.version());
        var published = articles.save(before.published(on, clock.instant(), operator));
        audit.record("article.published", "article:" + slug, null, before.publishOn(), on);
        return published;
    }

    /** It is a draft again. */
    @Transactional
    public Article withdraw(String slug, String reason, String operator, LongConsumer seen) {
        var before = articles.findForUpdate(slug).orElseThrow(() -> new ArticleRefusal.Unknown(slug));
        seen.accept(before.version());
        var withdrawn = articles.save(before.withdrawn(clock.instant(), operator));
        audit.record("article.withdrawn", "article:" + slug, reason, before.publishOn(), null);
        return withdrawn;
    }
}
