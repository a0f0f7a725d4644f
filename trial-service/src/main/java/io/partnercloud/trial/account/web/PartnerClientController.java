package io.partnercloud.trial.account.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.trial.account.AccountStatus;
import io.partnercloud.trial.account.ClientDirectory;
import io.partnercloud.trial.account.ClientFilter;
import io.partnercloud.trial.account.ClientUnknown;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A partner's clients (CAB-2). */
@RestController
@RequestMapping("/api/partner/clients")
class PartnerClientController {
    private final ClientDirectory clients;

    PartnerClientController(ClientDirectory clients) {
        this.clients = clients;
    }

    @GetMapping
    Listing<ClientView> list(
            PartnerScope scope,
            @RequestParam(required = false) @Nullable CloudService service,
            @RequestParam(defaultValue = "") Set<AccountStatus> status,
            @RequestParam(required = false) @Nullable String tariff,
            @RequestParam(required = false) @Nullable String q,
            PageQuery page) {
        return clients.list(scope, new ClientFilter(service, status, tariff, q, null), page)
                .map(ClientView::of)
                .titled(ClientColumns.OF_PARTNER);
    }

    @GetMapping("/{login}")
    ResponseEntity<ClientDetailsView> client(PartnerScope scope, @PathVariable ClientLogin login) {
        var client = clients.find(scope, login).orElseThrow(() -> new ClientUnknown(login));
        return ResponseEntity.ok().eTag(Versions.etag(client.version())).body(ClientDetailsView.of(client));
    }
}
