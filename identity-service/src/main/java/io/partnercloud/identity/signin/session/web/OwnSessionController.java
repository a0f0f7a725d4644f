package io.partnercloud.identity.signin.session.web;

import io.partnercloud.identity.person.OwnPerson;
import io.partnercloud.identity.signin.session.EndOwnSessions;
import io.partnercloud.platform.security.Caller;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the caller is signed in (PRT-13). */
@RestController
@Tag(name = "Profile", description = "What a person says of itself.")
@RequestMapping("/api/partner/me/sessions")
class OwnSessionController {
    private final OwnPerson ownPerson;
    private final EndOwnSessions endOwnSessions;

    OwnSessionController(OwnPerson ownPerson, EndOwnSessions endOwnSessions) {
        this.ownPerson = ownPerson;
        this.endOwnSessions = endOwnSessions;
    }

    @Operation(operationId = "listOwnSessions", summary = "List where the caller is signed in")
    @GetMapping
    Listing<OwnSessionView> sessions(Person caller, PageQuery query) {
        var own = endOwnSessions.of(ownPerson.itself(caller), Caller.token()).stream()
                .map(OwnSessionView::of)
                .toList();
        return Listing.of(own, query, OwnSessionView.SORTABLE, OwnSessionView.BY_LAST_USE)
                .titled(OwnSessionView.COLUMNS);
    }

    @Operation(operationId = "endOwnSession", summary = "End one of the caller's sessions")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Person caller, @PathVariable UUID id) {
        endOwnSessions.one(ownPerson.itself(caller), id);
    }

    @Operation(operationId = "endOtherSessions", summary = "End every session of the caller but this one")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(Person caller) {
        endOwnSessions.others(ownPerson.itself(caller), Caller.token());
    }
}
