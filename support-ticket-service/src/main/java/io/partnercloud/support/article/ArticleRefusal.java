package io.partnercloud.support.article;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** Why nothing is done with an article. */
public abstract sealed class ArticleRefusal extends Refusal {
    private ArticleRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such article, or it is not shown to the caller. */
    public static final class Unknown extends ArticleRefusal {
        public Unknown(String slug) {
            super(Kind.UNKNOWN, "article_unknown", Map.of("article", slug));
        }
    }

    /** There is no such file in the article. */
    public static final class FileUnknown extends ArticleRefusal {
        public FileUnknown(UUID file) {
            super(Kind.UNKNOWN, "article_file_unknown", Map.of("file", file));
        }
    }

    /** Another article is called so. */
    public static final class SlugTaken extends ArticleRefusal {
        public SlugTaken(String slug) {
            super(Kind.CONFLICT, "article_slug_taken", Map.of("article", slug));
        }
    }

    /** It is a draft. */
    public static final class NotPublished extends ArticleRefusal {
        public NotPublished(String slug) {
            super(Kind.CONFLICT, "article_not_published", Map.of("article", slug));
        }
    }

    /** It has as many files as an article may have. */
    public static final class TooManyFiles extends ArticleRefusal {
        public TooManyFiles(String slug, int most) {
            super(Kind.RULE, "article_too_many_files", Map.of("article", slug, "most", most));
        }
    }
}
