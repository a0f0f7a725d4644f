package io.partnercloud.identity.membership.web;

import io.partnercloud.identity.membership.ChangeMembers;
import io.partnercloud.identity.membership.ChoosePartner;
import io.partnercloud.identity.person.OwnPerson;
import io.partnercloud.platform.security.Caller;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The partners that a person belongs to, and the one that it acts for in this sitting (PRT-14). */
@RestController
@Tag(name = "Membership", description = "Who belongs to which partner, with which rights.")
@RequestMapping("/api/partner/memberships")
class MembershipController {
    private final OwnPerson ownPerson;
    private final ChoosePartner choosePartner;
    private final ChangeMembers changeMembers;

    /** The partner to act for from now on. */
    record ChosenPartnerRequest(@NotNull UUID partner) {}

    MembershipController(OwnPerson ownPerson, ChoosePartner choosePartner, ChangeMembers changeMembers) {
        this.ownPerson = ownPerson;
        this.choosePartner = choosePartner;
        this.changeMembers = changeMembers;
    }

    @Operation(summary = "List the partners that the caller belongs to")
    @GetMapping
    Listing<MembershipView> memberships(Person caller, PageQuery query) {
        var own = choosePartner.of(ownPerson.behind(caller)).stream()
                .map(membership -> MembershipView.of(membership, caller.partner()))
                .toList();
        return Listing.of(own, query, MembershipView.SORTABLE, MembershipView.BY_NAME)
                .titled(MembershipView.COLUMNS);
    }

    @Operation(operationId = "choosePartner", summary = "Act for another partner in this sitting")
    @PutMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(Person caller, @Valid @RequestBody ChosenPartnerRequest request) {
        choosePartner.choose(ownPerson.itself(caller), request.partner(), Caller.token());
    }

    @Operation(operationId = "leavePartner", summary = "Leave the partner that the caller acts for")
    @DeleteMapping("/current")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Person caller, PartnerScope scope) {
        changeMembers.end(scope.partner(), ownPerson.itself(caller));
    }
}
