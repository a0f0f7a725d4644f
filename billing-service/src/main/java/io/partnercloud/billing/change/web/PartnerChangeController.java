package io.partnercloud.billing.change.web;

import io.partnercloud.billing.change.CancelChange;
import io.partnercloud.billing.change.ChangeSubscription;
import io.partnercloud.billing.change.Changes;
import io.partnercloud.billing.change.PreviewMissing;
import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.client.ClientUnknown;
import io.partnercloud.billing.client.Clients;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A partner changes what its client rents (CHG-1): first a preview, then the confirmation that names it. */
@RestController
@RequestMapping("/api/partner/clients/{login}/subscription-changes")
class PartnerChangeController {
    private final ChangeSubscription changeSubscription;
    private final CancelChange cancelChange;
    private final Changes changes;
    private final Clients clients;
    private final Clock clock;

    PartnerChangeController(
            ChangeSubscription changeSubscription,
            CancelChange cancelChange,
            Changes changes,
            Clients clients,
            Clock clock) {
        this.changeSubscription = changeSubscription;
        this.cancelChange = cancelChange;
        this.changes = changes;
        this.clients = clients;
        this.clock = clock;
    }

    /** 200 with the terms of the difference; saves nothing. */
    @PostMapping(params = "preview=true")
    ChangePreviewView preview(
            PartnerScope scope, @PathVariable ClientLogin login, @Valid @RequestBody ChangeRequest body) {
        var draft = changeSubscription.preview(client(scope, login), body.ordered(), body.wanted());
        return ChangePreviewView.of(draft, login);
    }

    /** 201 with the change: it waits for its surcharge, or holds. */
    @PostMapping
    ResponseEntity<ChangeView> confirm(
            PartnerScope scope,
            Person person,
            @PathVariable ClientLogin login,
            @Valid @RequestBody ChangeRequest body) {
        if (body.preview() == null || body.preview().isBlank()) {
            throw new PreviewMissing();
        }
        var change = changeSubscription.confirm(
                client(scope, login), body.ordered(), body.wanted(), body.preview(), person.subject());
        var id = change.request().id();
        return ResponseEntity.created(URI.create("/api/partner/clients/" + login + "/subscription-changes/" + id))
                .body(ChangeView.of(change, login));
    }

    @GetMapping
    Listing<ChangeView> changes(PartnerScope scope, @PathVariable ClientLogin login, PageQuery query) {
        return changes.of(client(scope, login).id(), query)
                .map(change -> ChangeView.of(change, login))
                .titled(ChangeView.COLUMNS);
    }

    @PostMapping("/{id}/cancellation")
    ChangeView cancel(PartnerScope scope, @PathVariable ClientLogin login, @PathVariable UUID id) {
        return ChangeView.of(cancelChange.withdraw(client(scope, login), id, LocalDate.now(clock)), login);
    }

    private Client client(PartnerScope scope, ClientLogin login) {
        return clients.of(scope, login).orElseThrow(() -> new ClientUnknown(login));
    }
}
