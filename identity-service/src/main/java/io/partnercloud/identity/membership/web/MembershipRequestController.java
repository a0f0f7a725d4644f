package io.partnercloud.identity.membership.web;

import io.partnercloud.identity.membership.DecideMembership;
import io.partnercloud.identity.membership.MembershipRequests;
import io.partnercloud.identity.membership.RequestFilter;
import io.partnercloud.identity.membership.Right;
import io.partnercloud.platform.input.MultiLine;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who asks to become a member (PRT-6): decided by an owner of that partner, or by an operator. */
@RestController
@Tag(name = "Membership", description = "Who belongs to which partner, with which rights.")
@RequestMapping({"/api/partner/membership-requests", "/api/admin/membership-requests"})
class MembershipRequestController {
    private final MembershipRequests requests;
    private final DecideMembership decideMembership;

    /** What the new member may; what is left out is for who decides usually right. */
    record ApprovalRequest(@Size(min = 1) @Nullable Set<Right> rights) {}

    /** Why not; the person reads it. */
    record RefusalRequest(
            @NotBlank @MultiLine @Size(max = 1000) String reason) {}

    MembershipRequestController(MembershipRequests requests, DecideMembership decideMembership) {
        this.requests = requests;
        this.decideMembership = decideMembership;
    }

    @Operation(summary = "List who asks to become a member")
    @GetMapping
    Listing<MembershipRequestView> requests(Scope scope, @ParameterObject RequestFilter filter, PageQuery query) {
        return requests.list(partner(scope), filter, query)
                .map(MembershipRequestView::of)
                .titled(MembershipRequestView.COLUMNS);
    }

    @Operation(operationId = "approveMembership", summary = "Take in who asks to become a member")
    @PostMapping("/{id}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(
            Person caller,
            Scope scope,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable ApprovalRequest request) {
        decideMembership.approve(id, partner(scope), caller.subject(), request == null ? null : request.rights());
    }

    @Operation(operationId = "refuseMembership", summary = "Refuse who asks to become a member")
    @PostMapping("/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(Person caller, Scope scope, @PathVariable UUID id, @Valid @RequestBody RefusalRequest request) {
        decideMembership.refuse(
                id, partner(scope), caller.subject(), request.reason().strip());
    }

    private static @Nullable UUID partner(Scope scope) {
        return scope instanceof PartnerScope own ? own.partner() : null;
    }
}
