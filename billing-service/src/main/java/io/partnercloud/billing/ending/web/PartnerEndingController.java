package io.partnercloud.billing.ending.web;

import io.partnercloud.billing.client.Client;
import io.partnercloud.billing.client.ClientUnknown;
import io.partnercloud.billing.client.Clients;
import io.partnercloud.billing.ending.GiveUpService;
import io.partnercloud.billing.ending.TakeBack;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.security.PartnerScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A partner gives a service of its client up, or takes that back while it is not over. */
@RestController
@RequestMapping("/api/partner/clients/{login}/cancellations")
class PartnerEndingController {
    private final GiveUpService giveUpService;
    private final TakeBack takeBack;
    private final Clients clients;

    PartnerEndingController(GiveUpService giveUpService, TakeBack takeBack, Clients clients) {
        this.giveUpService = giveUpService;
        this.takeBack = takeBack;
        this.clients = clients;
    }

    /** Which service is not wanted any more. */
    record CancellationRequest(@NotNull CloudService service) {}

    /** 200 with what it would come to; saves nothing. */
    @PostMapping(params = "preview=true")
    EndingView preview(
            PartnerScope scope, @PathVariable ClientLogin login, @Valid @RequestBody CancellationRequest body) {
        return EndingView.of(giveUpService.preview(client(scope, login), body.service()), login);
    }

    /** 201 with the last day; the same again changes nothing. */
    @PostMapping
    ResponseEntity<EndingView> giveUp(
            PartnerScope scope, @PathVariable ClientLogin login, @Valid @RequestBody CancellationRequest body) {
        var ending = giveUpService.giveUp(client(scope, login), body.service(), null);
        return ResponseEntity.created(
                        URI.create("/api/partner/clients/" + login + "/cancellations/" + ending.service()))
                .body(EndingView.of(ending, login));
    }

    /** 204; the service goes on. */
    @DeleteMapping("/{service}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(PartnerScope scope, @PathVariable ClientLogin login, @PathVariable CloudService service) {
        takeBack.takeBack(client(scope, login), service, null);
    }

    private Client client(PartnerScope scope, ClientLogin login) {
        return clients.of(scope, login).orElseThrow(() -> new ClientUnknown(login));
    }
}
