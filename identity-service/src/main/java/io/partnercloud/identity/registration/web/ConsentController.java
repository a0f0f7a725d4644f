package io.partnercloud.identity.registration.web;

import io.partnercloud.identity.person.OwnPerson;
import io.partnercloud.identity.registration.ChangeConsent;
import io.partnercloud.identity.registration.Consents;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the caller has agreed to (PRT-17). */
@RestController
@Tag(name = "Profile", description = "What a person says of itself.")
@RequestMapping("/api/partner/me/consents")
class ConsentController {
    private final OwnPerson ownPerson;
    private final ChangeConsent changeConsent;

    ConsentController(OwnPerson ownPerson, ChangeConsent changeConsent) {
        this.ownPerson = ownPerson;
        this.changeConsent = changeConsent;
    }

    @Operation(summary = "List what the caller has agreed to")
    @GetMapping
    Listing<ConsentView> consents(Person caller, PageQuery query) {
        var own = changeConsent.of(ownPerson.itself(caller)).stream()
                .map(ConsentView::of)
                .toList();
        return Listing.of(own, query, ConsentView.SORTABLE, ConsentView.BY_KIND).titled(ConsentView.COLUMNS);
    }

    @Operation(operationId = "giveConsent", summary = "Agree to something (again)")
    @PutMapping("/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(Person caller, @PathVariable Consents.Kind kind) {
        changeConsent.give(ownPerson.itself(caller), kind);
    }

    @Operation(operationId = "withdrawConsent", summary = "Withdraw a consent")
    @DeleteMapping("/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Person caller, @PathVariable Consents.Kind kind) {
        changeConsent.withdraw(ownPerson.itself(caller), kind);
    }
}
