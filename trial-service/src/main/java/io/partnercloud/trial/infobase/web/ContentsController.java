package io.partnercloud.trial.infobase.web;

import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.infobase.Contents;
import io.partnercloud.trial.infobase.GrantRemoteDesktop;
import io.partnercloud.trial.infobase.KeepInfobases;
import io.partnercloud.trial.infobase.KeepUsers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a client's account holds: its partner, operators and the client itself look, and say who may use a remote desktop. */
@RestController
@Tag(name = "Clients")
class ContentsController {
    private final Contents contents;
    private final KeepInfobases infobases;
    private final KeepUsers users;
    private final GrantRemoteDesktop remoteDesktop;

    ContentsController(Contents contents, KeepInfobases infobases, KeepUsers users, GrantRemoteDesktop remoteDesktop) {
        this.contents = contents;
        this.infobases = infobases;
        this.users = users;
        this.remoteDesktop = remoteDesktop;
    }

    @Operation(summary = "List the infobases of a client")
    @GetMapping({
        "/api/partner/clients/{login}/infobases",
        "/api/admin/clients/{login}/infobases",
        "/api/client/infobases"
    })
    Listing<InfobaseView> infobases(Scope scope, ClientKey client, PageQuery page) {
        return contents.infobases(scope, client.login(), page)
                .map(InfobaseView::of)
                .titled(InfobaseView.COLUMNS);
    }

    @Operation(summary = "Read an infobase of a client")
    @GetMapping({
        "/api/partner/clients/{login}/infobases/{id}",
        "/api/admin/clients/{login}/infobases/{id}",
        "/api/client/infobases/{id}"
    })
    ResponseEntity<InfobaseView> infobase(Scope scope, ClientKey client, @PathVariable UUID id) {
        return InfobaseView.answer(ResponseEntity.ok(), infobases.find(client, id));
    }

    @Operation(summary = "List the users of a client")
    @GetMapping({"/api/partner/clients/{login}/users", "/api/admin/clients/{login}/users", "/api/client/users"})
    Listing<UserView> users(Scope scope, ClientKey client, PageQuery page) {
        return contents.users(scope, client.login(), page)
                .map(user -> UserView.of(client, user))
                .titled(UserView.COLUMNS);
    }

    @Operation(summary = "Read a user of a client")
    @GetMapping({
        "/api/partner/clients/{login}/users/{number}",
        "/api/admin/clients/{login}/users/{number}",
        "/api/client/users/{number}"
    })
    ResponseEntity<UserView> user(Scope scope, ClientKey client, @PathVariable int number) {
        return UserView.answer(ResponseEntity.ok(), client, users.find(client, number));
    }

    @Operation(summary = "Let one user of a trial use a remote desktop")
    @PutMapping({
        "/api/partner/clients/{login}/users/{number}/remote-desktop",
        "/api/client/users/{number}/remote-desktop"
    })
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grantRemoteDesktop(Scope scope, ClientKey client, @PathVariable int number) {
        remoteDesktop.grant(client, number);
    }

    @Operation(summary = "Take the remote desktop back from a user")
    @DeleteMapping({
        "/api/partner/clients/{login}/users/{number}/remote-desktop",
        "/api/client/users/{number}/remote-desktop"
    })
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawRemoteDesktop(Scope scope, ClientKey client, @PathVariable int number) {
        remoteDesktop.withdraw(client, number);
    }
}
