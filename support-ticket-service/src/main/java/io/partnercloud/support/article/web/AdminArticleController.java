package io.partnercloud.support.article.web;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.support.article.ArticleFiles;
import io.partnercloud.support.article.ArticleText;
import io.partnercloud.support.article.ChangeArticle;
import io.partnercloud.support.article.DraftArticle;
import io.partnercloud.support.article.PublishArticle;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Operators write articles and say from when on they are shown (CAB-5). */
@RestController
@Tag(name = "Articles")
@RequestMapping("/api/admin/articles")
class AdminArticleController {
    private final ArticleViews views;
    private final DraftArticle draftArticle;
    private final ChangeArticle changeArticle;
    private final PublishArticle publishArticle;
    private final ArticleFiles files;

    AdminArticleController(
            ArticleViews views,
            DraftArticle draftArticle,
            ChangeArticle changeArticle,
            PublishArticle publishArticle,
            ArticleFiles files) {
        this.views = views;
        this.draftArticle = draftArticle;
        this.changeArticle = changeArticle;
        this.publishArticle = publishArticle;
        this.files = files;
    }

    @Operation(summary = "Begin an article")
    @PostMapping
    @Transactional
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ArticleView> draft(Operator operator, @Valid @RequestBody DraftArticleRequest request) {
        var article = draftArticle.draft(request.slug(), request.content(), operator.subject());
        return views.answer(
                ResponseEntity.created(URI.create("/api/admin/articles/" + article.slug())), operator, article);
    }

    @Operation(summary = "Change an article")
    @PutMapping("/{slug}")
    @Transactional
    ResponseEntity<ArticleView> change(
            Operator operator,
            @PathVariable String slug,
            @Valid @RequestBody ChangeArticleRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        var article = changeArticle.change(slug, request.content(), operator.subject(), demands(ifMatch));
        return views.answer(ResponseEntity.ok(), operator, article);
    }

    @Operation(summary = "Show an article from a day on")
    @PutMapping("/{slug}/publication")
    @Transactional
    ResponseEntity<ArticleView> publish(
            Operator operator,
            @PathVariable String slug,
            @Valid @RequestBody PublicationRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        var article = publishArticle.publish(slug, request.on(), operator.subject(), demands(ifMatch));
        return views.answer(ResponseEntity.ok(), operator, article);
    }

    @Operation(summary = "Show an article no more")
    @PostMapping("/{slug}/withdrawal")
    @Transactional
    ResponseEntity<ArticleView> withdraw(
            Operator operator,
            @PathVariable String slug,
            @Valid @RequestBody WithdrawalRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        var article = publishArticle.withdraw(slug, request.reason().strip(), operator.subject(), demands(ifMatch));
        return views.answer(ResponseEntity.ok(), operator, article);
    }

    @Operation(summary = "See a text as it will be shown")
    @PostMapping("/preview")
    ArticlePreviewView preview(Operator operator, @Valid @RequestBody ArticlePreviewRequest request) {
        return ArticlePreviewView.of(ArticleText.of(request.text()));
    }

    @Operation(summary = "Attach a file to an article")
    @PostMapping(path = "/{slug}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ArticleFileView> attach(
            Operator operator, @PathVariable String slug, @RequestParam("file") MultipartFile file) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var kept = files.attach(slug, name, file.getInputStream(), operator.subject());
        return ResponseEntity.created(URI.create("/api/admin/articles/" + slug + "/files/" + kept.id()))
                .body(ArticleFileView.of(kept));
    }

    @Operation(summary = "Take a file out of an article")
    @DeleteMapping("/{slug}/files/{file}")
    @Transactional
    ResponseEntity<ArticleView> drop(Operator operator, @PathVariable String slug, @PathVariable UUID file) {
        return views.answer(ResponseEntity.ok(), operator, files.drop(slug, file, operator.subject()));
    }

    private static LongConsumer demands(@Nullable String ifMatch) {
        return current -> Versions.require(ifMatch, current);
    }
}
