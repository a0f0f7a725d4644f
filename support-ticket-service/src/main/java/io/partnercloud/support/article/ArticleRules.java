package io.partnercloud.support.article;

/** What an article may carry: so many files, each of at most {@code largestFile} bytes. */
public record ArticleRules(int mostFiles, long largestFile) {}
