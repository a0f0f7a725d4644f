package io.partnercloud.support.article.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.article.Article;
import io.partnercloud.support.article.ArticleAudience;
import io.partnercloud.support.article.ArticleSection;
import io.partnercloud.support.article.ArticleState;
import io.partnercloud.support.article.ArticleText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article; its text and files where one is asked for. For whom it is, how far it is and its Markdown are for operators.
 *
 * @param priceLists the tariffs whose price list in force is to be shown where the HTML has {@code data-price-list}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleView(
        String slug,
        ArticleSection section,
        String title,
        String lead,
        @Nullable LocalDate publishedOn,
        Instant changedAt,
        @Nullable ArticleAudience audience,
        @Nullable ArticleState state,
        @Nullable String changedBy,
        @Nullable String text,
        @Nullable String html,
        @Nullable List<String> priceLists,
        @Nullable List<ArticleFileView> files) {
    /** In a list. */
    static ArticleView listed(Article article, Scope scope, LocalDate today) {
        return of(article, scope, today, null, null, null);
    }

    /** By itself; {@code operatorName} of whoever changed it last, as far as it is known. */
    static ArticleView whole(
            Article article, Scope scope, LocalDate today, List<ArticleFileView> files, @Nullable String operatorName) {
        return of(article, scope, today, ArticleText.of(article.content().text()), files, operatorName);
    }

    private static ArticleView of(
            Article article,
            Scope scope,
            LocalDate today,
            @Nullable ArticleText shown,
            @Nullable List<ArticleFileView> files,
            @Nullable String operatorName) {
        var content = article.content();
        var seesAll = scope instanceof Operator;
        return new ArticleView(
                article.slug(),
                content.section(),
                content.title(),
                content.lead(),
                article.publishOn(),
                article.changedAt(),
                seesAll ? content.audience() : null,
                seesAll ? article.state(today) : null,
                seesAll ? operatorName : null,
                seesAll && shown != null ? content.text() : null,
                shown == null ? null : shown.html(),
                shown == null ? null : shown.priceLists(),
                files);
    }
}
