package io.partnercloud.identity.membership.web;

import io.partnercloud.identity.membership.ChangeMembers;
import io.partnercloud.identity.membership.InviteMember;
import io.partnercloud.identity.membership.ListMembers;
import io.partnercloud.identity.membership.Right;
import io.partnercloud.identity.person.OwnPerson;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom a partner has as members, and whom it invites (PRT-14): its owners' business. */
@RestController
@Tag(name = "Membership", description = "Who belongs to which partner, with which rights.")
@RequestMapping("/api/partner/members")
class MemberController {
    private final ListMembers listMembers;
    private final ChangeMembers changeMembers;
    private final InviteMember inviteMember;
    private final OwnPerson ownPerson;

    /** The rights that a member is to have, in place of those it has. */
    record RightsRequest(@NotEmpty Set<Right> rights) {}

    /** Whom to invite, and what they shall be allowed. */
    record InvitationRequest(
            @NotBlank @Email @Size(max = 254) String email,
            @NotEmpty Set<Right> rights) {}

    MemberController(
            ListMembers listMembers, ChangeMembers changeMembers, InviteMember inviteMember, OwnPerson ownPerson) {
        this.listMembers = listMembers;
        this.changeMembers = changeMembers;
        this.inviteMember = inviteMember;
        this.ownPerson = ownPerson;
    }

    @Operation(summary = "List the members of the partner")
    @GetMapping
    Listing<MemberView> members(PartnerScope scope, PageQuery query) {
        var members = listMembers.members(scope.partner()).stream()
                .map(MemberView::of)
                .toList();
        return Listing.of(members, query, MemberView.SORTABLE, MemberView.OLDEST_FIRST)
                .titled(MemberView.COLUMNS);
    }

    @Operation(operationId = "changeMemberRights", summary = "Give a member other rights")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(PartnerScope scope, @PathVariable UUID id, @Valid @RequestBody RightsRequest request) {
        changeMembers.giveRights(scope.partner(), id, request.rights());
    }

    @Operation(operationId = "removeMember", summary = "End a membership")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(PartnerScope scope, @PathVariable UUID id) {
        changeMembers.end(scope.partner(), id);
    }

    @Operation(operationId = "listInvitations", summary = "List the invitations that wait")
    @GetMapping("/invitations")
    Listing<InvitationView> invitations(PartnerScope scope, PageQuery query) {
        var waiting = listMembers.invitations(scope.partner()).stream()
                .map(InvitationView::of)
                .toList();
        return Listing.of(waiting, query, InvitationView.SORTABLE, InvitationView.OLDEST_FIRST)
                .titled(InvitationView.COLUMNS);
    }

    @Operation(operationId = "inviteMember", summary = "Invite somebody by a letter to their address")
    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationView invite(Person caller, PartnerScope scope, @Valid @RequestBody InvitationRequest request) {
        return InvitationView.of(inviteMember.invite(
                scope.partner(), ownPerson.behind(caller), request.email().strip(), request.rights()));
    }

    @Operation(operationId = "withdrawInvitation", summary = "Withdraw an invitation")
    @DeleteMapping("/invitations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(PartnerScope scope, @PathVariable UUID id) {
        inviteMember.withdraw(scope.partner(), id);
    }
}
