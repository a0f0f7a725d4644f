package io.partnercloud.identity.relyingparty.web;

import io.partnercloud.identity.relyingparty.ManageRelyingParties;
import io.partnercloud.identity.relyingparty.RelyingParties;
import io.partnercloud.identity.relyingparty.RelyingParty;
import io.partnercloud.identity.relyingparty.RelyingPartyRefusal;
import io.partnercloud.identity.relyingparty.SiteAddress;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
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

/** The sites that people sign in to by way of us (PRT-7), for operators. */
@RestController
@Tag(name = "Relying parties", description = "Other sites that people sign in to with the same sign-on.")
@RequestMapping("/api/admin/relying-parties")
class RelyingPartyController {
    private final ManageRelyingParties manageRelyingParties;
    private final RelyingParties sites;

    /** What the site is called, and its addresses, whole; {@code backChannelLogoutUri} is told of each sign-in that is over. */
    record RelyingPartyRequest(
            @NotBlank @Size(max = 200) String name,

            @NotEmpty @Size(max = 5) List<@NotBlank @Size(max = 500) String> redirectUris,

            @Size(max = 5) @Nullable List<@NotBlank @Size(max = 500) String> postLogoutRedirectUris,
            @Size(max = 500) @Nullable String backChannelLogoutUri) {
        RelyingPartyRequest {
            redirectUris = List.copyOf(redirectUris);
        }

        RelyingParty.Details details() {
            return new RelyingParty.Details(
                    name.strip(),
                    redirectUris.stream().map(SiteAddress::of).toList(),
                    postLogoutRedirectUris == null
                            ? List.of()
                            : postLogoutRedirectUris.stream()
                                    .map(SiteAddress::of)
                                    .toList(),
                    backChannelLogoutUri == null || backChannelLogoutUri.isBlank()
                            ? null
                            : SiteAddress.of(backChannelLogoutUri));
        }
    }

    /** Why. */
    record ReasonRequest(
            @NotBlank @MultiLine @Size(max = 1000) String reason) {}

    /** The secret is shown this once. */
    record SiteSecretView(UUID id, String clientId, String secret) {
        static SiteSecretView of(ManageRelyingParties.WithSecret made) {
            return new SiteSecretView(made.site().id(), made.site().clientId(), made.secret());
        }
    }

    RelyingPartyController(ManageRelyingParties manageRelyingParties, RelyingParties sites) {
        this.manageRelyingParties = manageRelyingParties;
        this.sites = sites;
    }

    @Operation(operationId = "listRelyingParties", summary = "List the sites that people sign in to")
    @GetMapping
    Listing<RelyingPartyView> sites(Operator operator, PageQuery query) {
        return sites.list(query).map(RelyingPartyView::of).titled(RelyingPartyView.COLUMNS);
    }

    @Operation(operationId = "getRelyingParty", summary = "Read a site")
    @GetMapping("/{id}")
    ResponseEntity<RelyingPartyView> site(Operator operator, @PathVariable UUID id) {
        return answer(id);
    }

    @Operation(operationId = "registerRelyingParty", summary = "Register a site; its secret is shown this once")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SiteSecretView register(Operator operator, @Valid @RequestBody RelyingPartyRequest request) {
        return SiteSecretView.of(manageRelyingParties.register(request.details()));
    }

    @Operation(operationId = "changeRelyingParty", summary = "Change a site's name and addresses")
    @PutMapping("/{id}")
    @Transactional
    ResponseEntity<RelyingPartyView> change(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody RelyingPartyRequest request) {
        manageRelyingParties.change(id, request.details(), ifMatch);
        return answer(id);
    }

    @Operation(
            operationId = "addRelyingPartySecret",
            summary = "Give a site another secret; the newest one before stays good beside it")
    @PostMapping("/{id}/secrets")
    @ResponseStatus(HttpStatus.CREATED)
    SiteSecretView addSecret(Operator operator, @PathVariable UUID id) {
        return SiteSecretView.of(manageRelyingParties.addSecret(id));
    }

    @Operation(operationId = "endFormerRelyingPartySecret", summary = "End the secret that was replaced at once")
    @DeleteMapping("/{id}/secrets/former")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endFormerSecret(Operator operator, @PathVariable UUID id) {
        manageRelyingParties.endFormerSecret(id);
    }

    @Operation(operationId = "disableRelyingParty", summary = "Let nobody sign in to a site any more")
    @PostMapping("/{id}/disablement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(Operator operator, @PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        manageRelyingParties.setEnabled(id, false, request.reason().strip());
    }

    @Operation(operationId = "enableRelyingParty", summary = "Let people sign in to a site again")
    @PostMapping("/{id}/enablement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enable(Operator operator, @PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        manageRelyingParties.setEnabled(id, true, request.reason().strip());
    }

    private ResponseEntity<RelyingPartyView> answer(UUID id) {
        var seen = sites.find(id).orElseThrow(RelyingPartyRefusal.Unknown::new);
        return ResponseEntity.ok().eTag(Versions.etag(seen.site().version())).body(RelyingPartyView.of(seen));
    }
}
