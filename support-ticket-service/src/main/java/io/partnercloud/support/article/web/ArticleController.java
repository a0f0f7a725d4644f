package io.partnercloud.support.article.web;

import io.partnercloud.platform.files.FileAnswer;
import io.partnercloud.platform.files.FileStore;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.support.article.ArticleFiles;
import io.partnercloud.support.article.ArticleFilter;
import io.partnercloud.support.article.ArticleLists;
import io.partnercloud.support.article.ReadArticle;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Articles (CAB-5): partners and clients read what is published for them, operators also what is not yet. */
@RestController
@Tag(name = "Articles", description = "News, tariffs, answers, instructions and what else there is to read.")
class ArticleController {
    private final ArticleLists lists;
    private final ReadArticle readArticle;
    private final ArticleFiles articleFiles;
    private final FileStore files;
    private final ArticleViews views;

    ArticleController(
            ArticleLists lists,
            ReadArticle readArticle,
            ArticleFiles articleFiles,
            FileStore files,
            ArticleViews views) {
        this.lists = lists;
        this.readArticle = readArticle;
        this.articleFiles = articleFiles;
        this.files = files;
        this.views = views;
    }

    @Operation(summary = "List articles, the newest first")
    @GetMapping({"/api/partner/articles", "/api/client/articles", "/api/admin/articles"})
    Listing<ArticleView> articles(Scope scope, @ParameterObject ArticleFilter filter, PageQuery page) {
        var today = views.today();
        return lists.of(scope, filter, today, page)
                .<ArticleView>map(article -> ArticleView.listed(article, scope, today))
                .titled(ArticleColumns.of(scope));
    }

    @Operation(summary = "Read an article")
    @GetMapping({"/api/partner/articles/{slug}", "/api/client/articles/{slug}", "/api/admin/articles/{slug}"})
    @Transactional(readOnly = true)
    ResponseEntity<ArticleView> article(Scope scope, @PathVariable String slug) {
        return views.answer(ResponseEntity.ok(), scope, readArticle.read(scope, slug));
    }

    @Operation(summary = "Save a file of an article")
    @GetMapping({
        "/api/partner/articles/{slug}/files/{file}",
        "/api/client/articles/{slug}/files/{file}",
        "/api/admin/articles/{slug}/files/{file}"
    })
    @ApiResponse(
            responseCode = "200",
            description = "The file as it was sent.",
            content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE))
    ResponseEntity<Resource> file(Scope scope, @PathVariable String slug, @PathVariable UUID file) {
        var kept = articleFiles.find(readArticle.read(scope, slug), file);
        return FileAnswer.of(kept, files.open(kept));
    }
}
