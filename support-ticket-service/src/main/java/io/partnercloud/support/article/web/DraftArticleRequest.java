package io.partnercloud.support.article.web;

import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.support.article.Article;
import io.partnercloud.support.article.ArticleAudience;
import io.partnercloud.support.article.ArticleSection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A new article; {@code slug} is what it is called in addresses, and {@code text} is Markdown. */
record DraftArticleRequest(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") @Size(max = 80)
        String slug,

        @NotNull ArticleSection section,
        @NotNull ArticleAudience audience,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 500) String lead,
        @MultiLine @NotBlank @Size(max = 100_000) String text) {
    Article.Content content() {
        return new Article.Content(section, audience, title.strip(), lead.strip(), text.strip());
    }
}
