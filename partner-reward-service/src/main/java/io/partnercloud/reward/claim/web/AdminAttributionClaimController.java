package io.partnercloud.reward.claim.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.claim.AttributionClaim.Filing;
import io.partnercloud.reward.claim.AttributionClaims;
import io.partnercloud.reward.claim.ClaimFilter;
import io.partnercloud.reward.claim.ClaimRefusal;
import io.partnercloud.reward.claim.DecideClaim;
import io.partnercloud.reward.client.ClientStatus;
import io.partnercloud.reward.client.Clients;
import io.partnercloud.reward.client.Clients.Owned;
import io.partnercloud.reward.partner.PartnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Operators decide whose client a client is (PRT-10). */
@RestController
@Tag(name = "Attribution claims", description = "Whose client a client is, as partners say and operators decide.")
@RequestMapping("/api/admin/attribution-claims")
class AdminAttributionClaimController {
    private final AttributionClaims claims;
    private final Clients clients;
    private final DecideClaim decideClaim;

    AdminAttributionClaimController(AttributionClaims claims, Clients clients, DecideClaim decideClaim) {
        this.claims = claims;
        this.clients = clients;
        this.decideClaim = decideClaim;
    }

    /** Why, and which account is meant where the claim does not say it. */
    record AcceptanceRequest(
            @Nullable ClientLogin client,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why not; the partner is told. */
    record ClaimRefusalRequest(@NotBlank @Size(max = 500) String reason) {}

    /** A claim with the accounts that it may mean, and whose they are. */
    record ClaimToDecideView(AttributionClaimView claim, List<CandidateView> candidates) {}

    /** An account that a claim may mean; {@code partner} is null where it is nobody's client. */
    record CandidateView(
            ClientLogin login,
            @Nullable String name,
            ClientStatus status,
            @Nullable PartnerId partner) {
        static CandidateView of(Owned owned) {
            var client = owned.client();
            return new CandidateView(client.login(), client.name(), client.status(), owned.partner());
        }
    }

    @Operation(operationId = "listAttributionClaims", summary = "List the claims, the newest first")
    @GetMapping
    Listing<AttributionClaimView> claims(Operator operator, @ParameterObject ClaimFilter filter, PageQuery query) {
        return claims.list(operator, filter, query)
                .map(AttributionClaimView::of)
                .titled(ClaimColumns.ALL);
    }

    @Operation(operationId = "readAttributionClaim", summary = "Read a claim with the accounts that it may mean")
    @GetMapping("/{id}")
    ClaimToDecideView claim(Operator operator, @PathVariable UUID id) {
        var claim = claims.find(id).orElseThrow(() -> new ClaimRefusal.Unknown(id));
        return new ClaimToDecideView(
                AttributionClaimView.of(claim),
                candidates(claim.filing()).stream().map(CandidateView::of).toList());
    }

    private List<Owned> candidates(Filing filing) {
        return filing.client() == null
                ? clients.with(filing.about())
                : clients.owned(filing.client()).stream().toList();
    }

    @Operation(
            operationId = "acceptAttributionClaim",
            summary = "Accept a claim: the client is the partner's from today")
    @PostMapping("/{id}/acceptance")
    AttributionClaimView accept(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody AcceptanceRequest request) {
        return AttributionClaimView.of(
                decideClaim.accept(id, request.client(), request.reason().strip()));
    }

    @Operation(operationId = "refuseAttributionClaim", summary = "Refuse a claim, with a reason")
    @PostMapping("/{id}/refusal")
    AttributionClaimView refuse(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody ClaimRefusalRequest request) {
        return AttributionClaimView.of(decideClaim.refuse(id, request.reason().strip()));
    }
}
