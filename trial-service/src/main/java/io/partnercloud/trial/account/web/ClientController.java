package io.partnercloud.trial.account.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.trial.account.AccountRefusal;
import io.partnercloud.trial.account.ClientDirectory;
import io.partnercloud.trial.account.ClientFilter;
import io.partnercloud.trial.account.ClientId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Clients (CAB-2): a partner sees its own, an operator all, also those whose account does not exist yet. */
@RestController
@Tag(name = "Clients", description = "Clients and their accounts.")
class ClientController {
    private final ClientDirectory clients;

    ClientController(ClientDirectory clients) {
        this.clients = clients;
    }

    @Operation(summary = "List clients")
    @GetMapping({"/api/partner/clients", "/api/admin/clients"})
    Listing<ClientView> clients(Scope scope, @ParameterObject ClientFilter filter, PageQuery page) {
        return clients.list(scope, filter, page)
                .map(client -> ClientView.of(client, scope))
                .titled(ClientColumns.of(scope));
    }

    @Operation(summary = "Read the own account")
    @GetMapping("/api/client/account")
    ResponseEntity<ClientView> account(ClientScope scope) {
        var client = clients.find(new ClientId(scope.client()))
                .orElseThrow(() -> new AccountRefusal.ClientUnknown(scope.client()));
        return ResponseEntity.ok().eTag(Versions.etag(client.version())).body(ClientView.of(client, scope));
    }

    @Operation(summary = "Read a client")
    @GetMapping({"/api/partner/clients/{login}", "/api/admin/clients/{login}"})
    ResponseEntity<ClientView> client(Scope scope, @PathVariable ClientLogin login) {
        var client = clients.find(scope, login).orElseThrow(() -> new AccountRefusal.ClientUnknown(login));
        return ResponseEntity.ok().eTag(Versions.etag(client.version())).body(ClientView.of(client, scope));
    }
}
