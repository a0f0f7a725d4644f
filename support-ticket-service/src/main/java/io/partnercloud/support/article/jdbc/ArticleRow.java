package io.partnercloud.support.article.jdbc;

import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.support.article.Article;
import io.partnercloud.support.article.ArticleAudience;
import io.partnercloud.support.article.ArticleSection;

/** An article as its table has it. */
final class ArticleRow {
    static final String COLUMNS =
            "a.id, a.slug, a.section, a.audience, a.title, a.lead, a.text, a.publish_on, a.changed_at, a.changed_by, a.version";

    private ArticleRow() {}

    static Article article(Row row) {
        return new Article(
                row.id("id"),
                row.text("slug"),
                new Article.Content(
                        row.word("section", ArticleSection.class),
                        row.word("audience", ArticleAudience.class),
                        row.text("title"),
                        row.text("lead"),
                        row.text("text")),
                row.dayOrNull("publish_on"),
                row.instant("changed_at"),
                row.text("changed_by"),
                row.number("version"));
    }
}
