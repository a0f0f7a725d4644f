package io.partnercloud.support.article;

import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to read (CAB-5).
 *
 * @param slug what it is called in addresses
 * @param publishOn from which day on it is shown; null for a draft
 * @param changedBy the operator who changed it last
 */
public record Article(
        UUID id,
        String slug,
        Content content,
        @Nullable LocalDate publishOn,
        Instant changedAt,
        String changedBy,
        long version) {
    /** What an operator writes; {@code text} is Markdown. */
    public record Content(ArticleSection section, ArticleAudience audience, String title, String lead, String text) {}

    static Article draft(UUID id, String slug, Content content, Instant at, String operator) {
        return new Article(id, slug, content, null, at, operator, 0);
    }

    public ArticleState state(LocalDate today) {
        if (publishOn == null) {
            return ArticleState.DRAFT;
        }
        return publishOn.isAfter(today) ? ArticleState.PLANNED : ArticleState.PUBLISHED;
    }

    /** Partners and clients read what is published for them. */
    boolean isShownTo(Scope scope, LocalDate today) {
        var audience = content.audience();
        return switch (scope) {
            case Operator _ -> true;
            case PartnerScope _ -> state(today) == ArticleState.PUBLISHED && audience != ArticleAudience.CLIENTS;
            case ClientScope _ -> state(today) == ArticleState.PUBLISHED && audience != ArticleAudience.PARTNERS;
        };
    }

    Article changed(Content to, Instant at, String operator) {
        return new Article(id, slug, to, publishOn, at, operator, version);
    }

    /** Its files were changed. */
    Article touched(Instant at, String operator) {
        return changed(content, at, operator);
    }

    /** A day that has passed shows it at once; an article that is shown may get another day. */
    Article published(LocalDate on, Instant at, String operator) {
        return new Article(id, slug, content, on, at, operator, version);
    }

    /** A draft again. */
    Article withdrawn(Instant at, String operator) {
        if (publishOn == null) {
            throw new ArticleRefusal.NotPublished(slug);
        }
        return new Article(id, slug, content, null, at, operator, version);
    }
}
