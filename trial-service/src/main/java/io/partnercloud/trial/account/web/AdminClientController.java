package io.partnercloud.trial.account.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.trial.account.AccountStatus;
import io.partnercloud.trial.account.ClientDirectory;
import io.partnercloud.trial.account.ClientFilter;
import io.partnercloud.trial.account.ClientUnknown;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All clients, for operators; also those whose account does not exist yet. */
@RestController
@RequestMapping("/api/admin/clients")
class AdminClientController {
    private final ClientDirectory clients;

    AdminClientController(ClientDirectory clients) {
        this.clients = clients;
    }

    @GetMapping
    Listing<ClientDetailsView> list(
            Operator operator,
            @RequestParam(required = false) @Nullable UUID partner,
            @RequestParam(required = false) @Nullable CloudService service,
            @RequestParam(defaultValue = "") Set<AccountStatus> status,
            @RequestParam(required = false) @Nullable String tariff,
            @RequestParam(required = false) @Nullable String q,
            PageQuery page) {
        return clients.list(operator, new ClientFilter(service, status, tariff, q, partner), page)
                .map(ClientDetailsView::of)
                .titled(ClientColumns.ALL);
    }

    @GetMapping("/{login}")
    ResponseEntity<ClientDetailsView> client(Operator operator, @PathVariable ClientLogin login) {
        var client = clients.find(operator, login).orElseThrow(() -> new ClientUnknown(login));
        return ResponseEntity.ok().eTag(Versions.etag(client.version())).body(ClientDetailsView.of(client));
    }
}
