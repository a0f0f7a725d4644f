package io.partnercloud.support.article.config;

import io.partnercloud.support.article.Article;
import io.partnercloud.support.article.ArticleAudience;
import io.partnercloud.support.article.ArticleSection;
import io.partnercloud.support.article.Articles;
import io.partnercloud.support.article.DraftArticle;
import io.partnercloud.support.article.PublishArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sandbox's articles: what partners and clients ask about, told from the rules. Each stands in {@code articles/} as
 * lines {@code name: value}, an empty line and its Markdown; one that is there already is left alone.
 */
@Component
@Profile("sandbox")
class SandboxArticles implements ApplicationRunner {
    private static final String WRITER = "sandbox";

    private final Articles articles;
    private final DraftArticle draftArticle;
    private final PublishArticle publishArticle;
    private final Clock clock;

    SandboxArticles(Articles articles, DraftArticle draftArticle, PublishArticle publishArticle, Clock clock) {
        this.articles = articles;
        this.draftArticle = draftArticle;
        this.publishArticle = publishArticle;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        var today = LocalDate.now(clock);
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:articles/*.md")) {
            var slug = Objects.requireNonNull(file.getFilename()).replace(".md", "");
            if (articles.find(slug).isEmpty()) {
                draftArticle.draft(slug, content(file.getContentAsString(StandardCharsets.UTF_8)), WRITER);
                publishArticle.publish(slug, today, WRITER, _ -> {});
            }
        }
    }

    private static Article.Content content(String file) {
        var parts = file.split("\n\n", 2);
        Map<String, String> head = new HashMap<>();
        parts[0].lines().map(line -> line.split(": ", 2)).forEach(line -> head.put(line[0], line[1]));
        return new Article.Content(
                ArticleSection.valueOf(said(head, "section")),
                ArticleAudience.valueOf(said(head, "audience")),
                said(head, "title"),
                said(head, "lead"),
                parts[1].strip());
    }

    private static String said(Map<String, String> head, String name) {
        return Objects.requireNonNull(head.get(name), name);
    }
}
