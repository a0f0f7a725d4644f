package io.partnercloud.trial.infobase.web;

import io.partnercloud.platform.input.NoLinks;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.infobase.KeepUsers;
import io.partnercloud.trial.requisites.web.EmailAddress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Named users are added, renamed and closed by the client, its partner and operators (CLI-10). */
@RestController
@Tag(name = "Clients")
class UserController {
    private final KeepUsers users;

    UserController(KeepUsers users) {
        this.users = users;
    }

    /** Whose user it is; without an address of its own its links go to the account's contact. */
    record UserRequest(
            @NotBlank @Size(max = 100) @NoLinks String name,

            @Nullable @Size(max = 200) @EmailAddress String email) {}

    @Operation(summary = "Add a named user to a client's account")
    @PostMapping({"/api/partner/clients/{login}/users", "/api/admin/clients/{login}/users", "/api/client/users"})
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<UserView> add(Scope scope, ClientKey client, @Valid @RequestBody UserRequest asked) {
        var added = users.add(scope, client, asked.name().strip(), asked.email());
        return UserView.answer(ResponseEntity.status(HttpStatus.CREATED), client, added);
    }

    @Operation(summary = "Say whose a named user of a client is")
    @PutMapping({
        "/api/partner/clients/{login}/users/{number}",
        "/api/admin/clients/{login}/users/{number}",
        "/api/client/users/{number}"
    })
    ResponseEntity<UserView> rename(
            Scope scope,
            ClientKey client,
            @PathVariable int number,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody UserRequest asked) {
        var renamed = users.rename(scope, client, number, ifMatch, asked.name().strip(), asked.email());
        return UserView.answer(ResponseEntity.ok(), client, renamed);
    }

    @Operation(summary = "Close a named user of a client for good")
    @DeleteMapping({
        "/api/partner/clients/{login}/users/{number}",
        "/api/admin/clients/{login}/users/{number}",
        "/api/client/users/{number}"
    })
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(Scope scope, ClientKey client, @PathVariable int number) {
        users.close(scope, client, number);
    }
}
