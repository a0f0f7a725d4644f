package io.partnercloud.support.article.web;

import io.partnercloud.platform.input.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Markdown that is to be seen as it will be shown. */
record ArticlePreviewRequest(
        @MultiLine @NotBlank @Size(max = 100_000) String text) {}
