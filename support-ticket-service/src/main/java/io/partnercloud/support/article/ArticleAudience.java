package io.partnercloud.support.article;

/** For whom an article is; operators see all. */
public enum ArticleAudience {
    PARTNERS,
    CLIENTS,
    EVERYBODY
}
