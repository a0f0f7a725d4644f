package io.partnercloud.support.article.web;

import io.partnercloud.platform.files.StoredFile;
import java.util.UUID;

/** A file of an article; {@code size} in bytes. */
record ArticleFileView(UUID id, String name, String mediaType, long size) {
    static ArticleFileView of(StoredFile file) {
        return new ArticleFileView(file.id(), file.name(), file.type().mediaType(), file.size());
    }
}
