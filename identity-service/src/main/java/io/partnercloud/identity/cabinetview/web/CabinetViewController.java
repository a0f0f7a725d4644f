package io.partnercloud.identity.cabinetview.web;

import io.partnercloud.identity.cabinetview.CabinetViews;
import io.partnercloud.identity.cabinetview.LookIntoCabinet;
import io.partnercloud.identity.person.OwnPerson;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators who look at a cabinet as its partner sees it (PRT-16), and the partner who reads that they did. */
@RestController
@Tag(name = "Cabinet views", description = "Looking at a cabinet as its partner sees it.")
class CabinetViewController {
    private final LookIntoCabinet lookIntoCabinet;
    private final CabinetViews views;
    private final OwnPerson ownPerson;

    /** Whose cabinet, and why. */
    record CabinetViewRequest(
            @NotNull UUID partner,
            @NotBlank @MultiLine @Size(max = 1000) String reason) {}

    /** To be sent as the bearer token of each request; it is shown this once. What the banner says is in it, too. */
    record CabinetViewTokenView(
            UUID id, UUID partner, @Nullable String partnerName, Instant endsAt, String token) {
        static CabinetViewTokenView of(LookIntoCabinet.WithToken begun) {
            var view = begun.view();
            return new CabinetViewTokenView(
                    view.id(), view.partner(), view.partnerName(), view.endsAt(), begun.token());
        }
    }

    CabinetViewController(LookIntoCabinet lookIntoCabinet, CabinetViews views, OwnPerson ownPerson) {
        this.lookIntoCabinet = lookIntoCabinet;
        this.views = views;
        this.ownPerson = ownPerson;
    }

    @Operation(
            operationId = "beginCabinetView",
            summary = "Look at a cabinet as its partner sees it, for half an hour; the token is shown this once")
    @PostMapping("/api/admin/cabinet-views")
    @ResponseStatus(HttpStatus.CREATED)
    CabinetViewTokenView begin(Operator operator, Person caller, @Valid @RequestBody CabinetViewRequest request) {
        return CabinetViewTokenView.of(lookIntoCabinet.begin(
                ownPerson.behind(caller), request.partner(), request.reason().strip()));
    }

    @Operation(operationId = "endCabinetView", summary = "End a look before its time")
    @PostMapping("/api/admin/cabinet-views/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Operator operator, @PathVariable UUID id) {
        lookIntoCabinet.end(id);
    }

    @Operation(summary = "List who has looked at a cabinet as its partner sees it, when and why")
    @GetMapping({"/api/admin/cabinet-views", "/api/partner/cabinet-views"})
    Listing<CabinetLookView> views(Scope scope, PageQuery query) {
        var partner = scope instanceof PartnerScope(var own) ? own : null;
        return views.list(partner, query).map(CabinetLookView::of).titled(CabinetLookView.COLUMNS);
    }
}
