package io.partnercloud.identity.email.web;

import io.partnercloud.identity.email.AskEmailChange;
import io.partnercloud.identity.person.OwnPerson;
import io.partnercloud.identity.signin.ItIsThem;
import io.partnercloud.platform.security.Caller;
import io.partnercloud.platform.security.Person;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks for another address (PRT-12): in person, never by a program, and not with a session that somebody has borrowed. */
@RestController
@Tag(name = "Profile", description = "What a person says of itself.")
@RequestMapping("/api/partner/me/email-changes")
class EmailChangeController {
    private final OwnPerson ownPerson;
    private final ItIsThem itIsThem;
    private final AskEmailChange askEmailChange;

    EmailChangeController(OwnPerson ownPerson, ItIsThem itIsThem, AskEmailChange askEmailChange) {
        this.ownPerson = ownPerson;
        this.itIsThem = itIsThem;
        this.askEmailChange = askEmailChange;
    }

    @Operation(operationId = "changeEmail", summary = "Ask for another e-mail address, which is then to be proved")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void ask(Person caller, @Valid @RequestBody EmailChangeRequest request) {
        var person = ownPerson.itself(caller);
        itIsThem.orRefuse(person, request.password(), Caller.signedInAt());
        askEmailChange.ask(person, request.email().strip());
    }
}
