package io.partnercloud.support.article;

import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.files.FileStore;
import io.partnercloud.platform.files.FileType;
import io.partnercloud.platform.files.NewFile;
import io.partnercloud.platform.files.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** The files of an article (CAB-5), programs such as the 32-bit launcher among them: whoever reads the article may save them. */
@Service
public class ArticleFiles {
    private static final String PURPOSE = "article";
    private static final Set<FileType> TAKEN = EnumSet.allOf(FileType.class);

    private final Articles articles;
    private final FileStore files;
    private final ArticleRules rules;
    private final Audit audit;
    private final Clock clock;

    ArticleFiles(Articles articles, FileStore files, ArticleRules rules, Audit audit, Clock clock) {
        this.articles = articles;
        this.files = files;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same content again is answered with the file that is there. */
    @Transactional(rollbackFor = IOException.class)
    public StoredFile attach(String slug, String name, InputStream content, String operator) throws IOException {
        var article = articles.findForUpdate(slug).orElseThrow(() -> new ArticleRefusal.Unknown(slug));
        if (of(article).size() >= rules.mostFiles()) {
            throw new ArticleRefusal.TooManyFiles(slug, rules.mostFiles());
        }
        var file = files.put(
                new NewFile(
                        PURPOSE,
                        owner(article),
                        null,
                        null,
                        name,
                        TAKEN,
                        DataSize.ofBytes(rules.largestFile()),
                        operator),
                content);
        articles.save(article.touched(clock.instant(), operator));
        audit.record("article.file-attached", "article:" + slug, null, null, file.name());
        return file;
    }

    @Transactional
    public Article drop(String slug, UUID file, String operator) {
        var article = articles.findForUpdate(slug).orElseThrow(() -> new ArticleRefusal.Unknown(slug));
        var gone = find(article, file);
        files.drop(gone.id());
        audit.record("article.file-dropped", "article:" + slug, null, gone.name(), null);
        return articles.save(article.touched(clock.instant(), operator));
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<StoredFile> of(Article article) {
        return files.of(PURPOSE, owner(article));
    }

    @Transactional(readOnly = true)
    public StoredFile find(Article article, UUID file) {
        return files.find(file)
                .filter(found ->
                        found.purpose().equals(PURPOSE) && found.owner().equals(owner(article)))
                .orElseThrow(() -> new ArticleRefusal.FileUnknown(file));
    }

    private static String owner(Article article) {
        return "article:" + article.id();
    }
}
