package io.partnercloud.billing.documents.organisation.web;

import io.partnercloud.billing.documents.organisation.ChangeLegalEntity;
import io.partnercloud.billing.documents.organisation.LegalEntities;
import io.partnercloud.billing.documents.organisation.LegalEntity;
import io.partnercloud.billing.documents.organisation.LegalEntityRefusal;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operators read and change the requisites of the provider's own companies (ORG-1). There are a handful, so they come without pages. */
@RestController
@Tag(name = "Legal entities", description = "The provider's own companies.")
@RequestMapping("/api/admin/legal-entities")
class LegalEntityController {
    private final LegalEntities entities;
    private final ChangeLegalEntity changeLegalEntity;

    LegalEntityController(LegalEntities entities, ChangeLegalEntity changeLegalEntity) {
        this.entities = entities;
        this.changeLegalEntity = changeLegalEntity;
    }

    @Operation(summary = "List the provider's companies")
    @GetMapping
    Listing<LegalEntityView> all(Operator operator, PageQuery query) {
        var all = entities.all().stream().map(LegalEntityView::of).toList();
        return Listing.of(all, query, LegalEntityView.SORTABLE, LegalEntityView.BY_CODE)
                .titled(LegalEntityView.COLUMNS);
    }

    @Operation(summary = "Read the requisites of a company")
    @GetMapping("/{code}")
    ResponseEntity<LegalEntityView> one(Operator operator, @PathVariable String code) {
        return answer(entities.find(code).orElseThrow(() -> new LegalEntityRefusal.Unknown(code)));
    }

    /** Every version of its requisites, the latest first. */
    @Operation(summary = "List all versions of the requisites of a company")
    @GetMapping("/{code}/versions")
    Listing<LegalEntityView> versions(Operator operator, @PathVariable String code, PageQuery query) {
        var all = entities.history(code).stream().map(LegalEntityView::of).toList();
        return Listing.of(all, query, LegalEntityView.SORTABLE_VERSIONS, LegalEntityView.LATEST_FIRST)
                .titled(LegalEntityView.COLUMNS);
    }

    /** Enters a company, or changes one. */
    @Operation(summary = "Enter a company or change its requisites")
    @PutMapping("/{code}")
    ResponseEntity<LegalEntityView> put(
            Operator operator,
            @PathVariable @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String code,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody LegalEntityRequest body) {
        return answer(changeLegalEntity.put(code, body.stated(), ifMatch));
    }

    private static ResponseEntity<LegalEntityView> answer(LegalEntity entity) {
        return ResponseEntity.ok().eTag(Versions.etag(entity.version())).body(LegalEntityView.of(entity));
    }
}
