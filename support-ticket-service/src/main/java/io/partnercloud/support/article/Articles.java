package io.partnercloud.support.article;

import java.util.Optional;

/** All articles. */
public interface Articles {
    /** @throws ArticleRefusal.SlugTaken where another is called so */
    void add(Article article);

    /** Saves it and returns it with its new version. */
    Article save(Article article);

    Optional<Article> find(String slug);

    /** The same, locked until the transaction ends. */
    Optional<Article> findForUpdate(String slug);
}
