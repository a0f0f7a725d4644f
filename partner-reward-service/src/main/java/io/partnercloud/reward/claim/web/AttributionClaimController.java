package io.partnercloud.reward.claim.web;

import io.partnercloud.contracts.requisites.Inn;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.InnChecksum;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.claim.AttributionClaims;
import io.partnercloud.reward.claim.AttributionClaims.Status;
import io.partnercloud.reward.claim.ClaimFilter;
import io.partnercloud.reward.claim.ClaimRefusal;
import io.partnercloud.reward.claim.FileClaim;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A partner says that a client is its own, and sees what was decided (PRT-10). */
@RestController
@Tag(name = "Attribution claims", description = "Whose client a client is, as partners say and operators decide.")
@RequestMapping("/api/partner/attribution-claims")
class AttributionClaimController {
    private final AttributionClaims claims;
    private final FileClaim fileClaim;

    AttributionClaimController(AttributionClaims claims, FileClaim fileClaim) {
        this.claims = claims;
        this.fileClaim = fileClaim;
    }

    /** Which client, by its login or by its INN, and what shows that it is the partner's. */
    record ClaimRequest(
            @Nullable ClientLogin client,
            @Nullable @InnChecksum @Size(max = 12) String inn,
            @NotBlank @MultiLine @Size(max = 4000) String evidence) {
        @Nullable
        Inn innOrNull() {
            return inn == null || inn.isBlank() ? null : new Inn(inn.strip());
        }
    }

    @Operation(operationId = "fileAttributionClaim", summary = "Say that a client is one's own")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AttributionClaimView> file(PartnerScope scope, @Valid @RequestBody ClaimRequest request) {
        var filed = fileClaim.file(
                scope, request.client(), request.innOrNull(), request.evidence().strip());
        return ResponseEntity.created(URI.create(
                        "/api/partner/attribution-claims/" + filed.filing().id()))
                .body(AttributionClaimView.of(filed));
    }

    @Operation(operationId = "listOwnAttributionClaims", summary = "List one's claims, the newest first")
    @GetMapping
    Listing<AttributionClaimView> claims(
            PartnerScope scope, @RequestParam(required = false) @Nullable Status status, PageQuery query) {
        return claims.list(scope, new ClaimFilter(status, null), query)
                .map(AttributionClaimView::of)
                .titled(ClaimColumns.ALL);
    }

    @Operation(operationId = "readOwnAttributionClaim", summary = "Read one's claim")
    @GetMapping("/{id}")
    AttributionClaimView claim(PartnerScope scope, @PathVariable UUID id) {
        return claims.find(id)
                .filter(claim -> claim.filing().partner().value().equals(scope.partner()))
                .map(AttributionClaimView::of)
                .orElseThrow(() -> new ClaimRefusal.Unknown(id));
    }
}
