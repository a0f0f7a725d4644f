package io.partnercloud.trial.update.web;

import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.time.Moscow;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.trial.update.KeepReleases;
import io.partnercloud.trial.update.Release;
import io.partnercloud.trial.update.ReleaseFilter;
import io.partnercloud.trial.update.Releases;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators keep the releases that infobases are updated to (CLI-4). */
@RestController
@Tag(name = "Updates", description = "Releases, and the updates of infobases to them.")
@RequestMapping("/api/admin/releases")
class ReleaseController {
    private static final Columns<ReleaseView> COLUMNS = Columns.<ReleaseView>of("releases", "Релизы")
            .text("Configuration", "Конфигурация", ReleaseView::configurationName)
            .text("Release", "Релиз", ReleaseView::number)
            .word("Status", "Состояние", ReleaseView::status, ReleaseController::inRussian)
            .moment("Published at", "Опубликован", ReleaseController::publishedAt)
            .text("Notes", "Что нового", ReleaseView::notes);

    private final KeepReleases keepReleases;
    private final Releases releases;

    ReleaseController(KeepReleases keepReleases, Releases releases) {
        this.keepReleases = keepReleases;
        this.releases = releases;
    }

    record AddReleaseRequest(
            @NotBlank @Size(max = 50) String configuration,

            @NotBlank @Size(max = 30) @Pattern(regexp = NUMBER)
            String number,

            @MultiLine @Nullable @Size(max = 4000) String notes) {}

    record ChangeReleaseRequest(
            @NotBlank @Size(max = 30) @Pattern(regexp = NUMBER)
            String number,

            @MultiLine @Nullable @Size(max = 4000) String notes) {}

    private static final String NUMBER = "\\d{1,4}(\\.\\d{1,5}){1,4}";

    record ReleaseView(
            UUID id,
            String configuration,
            String configurationName,
            String number,
            String notes,
            Release.Status status,
            @Nullable OffsetDateTime publishedAt) {
        static ReleaseView of(Release release) {
            var at = release.publishedAt();
            return new ReleaseView(
                    release.id(),
                    release.configuration(),
                    release.configurationName(),
                    release.number(),
                    release.notes(),
                    release.status(),
                    at == null ? null : at.atZone(Moscow.ZONE).toOffsetDateTime());
        }
    }

    @Operation(summary = "List releases")
    @GetMapping
    Listing<ReleaseView> releases(Operator operator, @ParameterObject @Valid ReleaseFilter filter, PageQuery page) {
        return releases.list(filter, page).map(ReleaseView::of).titled(COLUMNS);
    }

    @Operation(summary = "Read a release")
    @GetMapping("/{id}")
    ResponseEntity<ReleaseView> release(Operator operator, @PathVariable UUID id) {
        return answer(ResponseEntity.ok(), keepReleases.find(id));
    }

    @Operation(summary = "Write a release down as a draft")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ReleaseView> add(Operator operator, @Valid @RequestBody AddReleaseRequest asked) {
        var added = keepReleases.add(asked.configuration().strip(), asked.number(), notes(asked.notes()));
        return answer(ResponseEntity.created(URI.create("/api/admin/releases/" + added.id())), added);
    }

    @Operation(summary = "Change a draft of a release")
    @PutMapping("/{id}")
    ResponseEntity<ReleaseView> change(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeReleaseRequest asked) {
        return answer(ResponseEntity.ok(), keepReleases.change(id, ifMatch, asked.number(), notes(asked.notes())));
    }

    @Operation(summary = "Remove a draft of a release")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Operator operator, @PathVariable UUID id) {
        keepReleases.remove(id);
    }

    @Operation(summary = "Publish a release: infobases are updated to it")
    @PostMapping("/{id}/publication")
    ResponseEntity<ReleaseView> publish(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return answer(ResponseEntity.ok(), keepReleases.publish(id, ifMatch));
    }

    private static ResponseEntity<ReleaseView> answer(ResponseEntity.BodyBuilder answer, Release release) {
        return answer.eTag(Versions.etag(release.version())).body(ReleaseView.of(release));
    }

    private static String notes(@Nullable String asked) {
        return asked == null ? "" : asked.strip();
    }

    private static @Nullable Instant publishedAt(ReleaseView view) {
        var at = view.publishedAt();
        return at == null ? null : at.toInstant();
    }

    private static String inRussian(Release.Status status) {
        return switch (status) {
            case DRAFT -> "Черновик";
            case PUBLISHED -> "Опубликован";
        };
    }
}
