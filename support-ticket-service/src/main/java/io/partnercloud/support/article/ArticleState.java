package io.partnercloud.support.article;

/** How far an article is: being written, to be shown from a coming day on, or shown. */
public enum ArticleState {
    DRAFT,
    PLANNED,
    PUBLISHED
}
