package io.partnercloud.support.article;

/** The seven sections of CAB-5. */
public enum ArticleSection {
    NEWS,
    TARIFFS,
    FAQ,
    MATERIALS,
    INSTRUCTIONS,
    CONTACTS,
    MARKETING
}
