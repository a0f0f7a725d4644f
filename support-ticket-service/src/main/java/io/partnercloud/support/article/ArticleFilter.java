package io.partnercloud.support.article;

import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted; what is null leaves all through. Only an operator may ask for a state.
 *
 * @param q words of the title and of the text
 */
public record ArticleFilter(
        @Nullable ArticleSection section,
        @Nullable String q,
        @Nullable ArticleState state) {}
