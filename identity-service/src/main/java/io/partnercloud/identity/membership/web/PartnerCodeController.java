package io.partnercloud.identity.membership.web;

import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.identity.membership.AcceptInvitation;
import io.partnercloud.identity.membership.EnterPartnerCode;
import io.partnercloud.identity.person.OwnPerson;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How a person comes to a partner (PRT-6, PRT-14): by its code, or by an invitation that waits for their address. */
@RestController
@Tag(name = "Membership", description = "Who belongs to which partner, with which rights.")
@RequestMapping("/api/partner/me")
class PartnerCodeController {
    private final OwnPerson ownPerson;
    private final EnterPartnerCode enterPartnerCode;
    private final AcceptInvitation acceptInvitation;

    /** The four digits that the partner has. */
    record PartnerCodeRequest(@NotNull PartnerCode code) {}

    /** Whether the cabinet is open, an owner or operator is asked, or neither. */
    record PartnerCodeAnswer(EnterPartnerCode.Answer status) {}

    PartnerCodeController(OwnPerson ownPerson, EnterPartnerCode enterPartnerCode, AcceptInvitation acceptInvitation) {
        this.ownPerson = ownPerson;
        this.enterPartnerCode = enterPartnerCode;
        this.acceptInvitation = acceptInvitation;
    }

    @Operation(operationId = "enterPartnerCode", summary = "Enter a partner's code to become its member")
    @PostMapping("/partner-code")
    PartnerCodeAnswer enter(Person caller, @Valid @RequestBody PartnerCodeRequest request) {
        return new PartnerCodeAnswer(enterPartnerCode.enter(ownPerson.itself(caller), request.code()));
    }

    @Operation(operationId = "listOwnInvitations", summary = "List the invitations that wait for the caller")
    @GetMapping("/invitations")
    Listing<OwnInvitationView> invitations(Person caller, PageQuery query) {
        var waiting = acceptInvitation.waitingFor(ownPerson.itself(caller)).stream()
                .map(OwnInvitationView::of)
                .toList();
        return Listing.of(waiting, query, OwnInvitationView.SORTABLE, OwnInvitationView.OLDEST_FIRST)
                .titled(OwnInvitationView.COLUMNS);
    }

    @Operation(operationId = "acceptInvitation", summary = "Become a member of the partner that invites")
    @PostMapping("/invitations/{id}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(Person caller, @PathVariable UUID id) {
        acceptInvitation.accept(ownPerson.itself(caller), id);
    }
}
