package io.partnercloud.identity.clientuser.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.identity.clientuser.SendUserLink;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.PartnerScope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets a client's users in (CLI-10). */
@RestController
@Tag(name = "Client users", description = "How the users of a client's account sign in.")
class ClientUserController {
    private final SendUserLink sendUserLink;

    ClientUserController(SendUserLink sendUserLink) {
        this.sendUserLink = sendUserLink;
    }

    @Operation(operationId = "sendUserPasswordLink", summary = "Send a client's user a link to set a password")
    @PostMapping("/api/partner/clients/{login}/users/{number}/password-link")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void send(PartnerScope scope, @PathVariable ClientLogin login, @PathVariable int number) {
        sendUserLink.send(scope, login, number);
    }

    @Operation(
            operationId = "sendUserPasswordLink",
            summary = "Send a user of the own account a link to set a password")
    @PostMapping("/api/client/users/{number}/password-link")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void send(ClientScope scope, @PathVariable int number) {
        sendUserLink.send(scope, number);
    }
}
