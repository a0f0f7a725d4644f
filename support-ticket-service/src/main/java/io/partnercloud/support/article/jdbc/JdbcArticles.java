package io.partnercloud.support.article.jdbc;

import io.partnercloud.platform.jdbc.Bind;
import io.partnercloud.platform.jdbc.Row;
import io.partnercloud.support.article.Article;
import io.partnercloud.support.article.ArticleRefusal;
import io.partnercloud.support.article.Articles;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcArticles implements Articles {
    private final JdbcClient jdbc;

    JdbcArticles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Article article) {
        var added = written(article, """
                insert into articles (id, slug, section, audience, title, lead, text, publish_on, changed_at, changed_by)
                values (:id, :slug, :section, :audience, :title, :lead, :text, :publishOn, :changedAt, :changedBy)
                on conflict on constraint an_address_is_one_articles do nothing""").param("slug", article.slug()).update();
        if (added == 0) {
            throw new ArticleRefusal.SlugTaken(article.slug());
        }
    }

    @Override
    public Article save(Article article) {
        return written(article, """
                update articles a set section = :section, audience = :audience, title = :title, lead = :lead, text = :text,
                       publish_on = :publishOn, changed_at = :changedAt, changed_by = :changedBy, version = version + 1
                where id = :id and version = :version returning %s""".formatted(ArticleRow.COLUMNS))
                .param("version", article.version())
                .query(Row.as(ArticleRow::article))
                .optional()
                .orElseThrow(() -> new OptimisticLockingFailureException("article " + article.slug()));
    }

    private StatementSpec written(Article article, String sql) {
        var content = article.content();
        return jdbc.sql(sql)
                .param("id", article.id())
                .param("section", content.section().name())
                .param("audience", content.audience().name())
                .param("title", content.title())
                .param("lead", content.lead())
                .param("text", content.text())
                .param("publishOn", article.publishOn())
                .param("changedAt", Bind.at(article.changedAt()))
                .param("changedBy", article.changedBy());
    }

    @Override
    public Optional<Article> find(String slug) {
        return one(slug, "");
    }

    @Override
    public Optional<Article> findForUpdate(String slug) {
        return one(slug, " for update");
    }

    private Optional<Article> one(String slug, String lock) {
        return jdbc.sql("select " + ArticleRow.COLUMNS + " from articles a where a.slug = :slug" + lock)
                .param("slug", slug)
                .query(Row.as(ArticleRow::article))
                .optional();
    }
}
