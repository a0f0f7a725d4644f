package io.partnercloud.billing.agreements.ending.web;

import io.partnercloud.billing.agreements.ending.GiveUpService;
import io.partnercloud.billing.agreements.ending.TakeBack;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.platform.security.Operator;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An operator gives a service up for a client that asked by letter, or takes that back. */
@RestController
@Tag(name = "Cancellations")
@RequestMapping("/api/admin/subscriptions/{login}/cancellations")
class AdminEndingController {
    private final GiveUpService giveUpService;
    private final TakeBack takeBack;
    private final Clients clients;

    AdminEndingController(GiveUpService giveUpService, TakeBack takeBack, Clients clients) {
        this.giveUpService = giveUpService;
        this.takeBack = takeBack;
        this.clients = clients;
    }

    /** Which service is not wanted any more, and who says so. */
    record CancellationRequest(
            @NotNull CloudService service,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why it goes on after all. */
    record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}

    /** 200 with what it would come to; saves nothing. */
    @Operation(summary = "Give a service of a client up, or preview what that comes to")
    @PostMapping(params = "preview=true")
    @ApiResponse(
            responseCode = "200",
            description = "Of a preview: what it would come to. Nothing is saved.",
            useReturnTypeSchema = true)
    EndingView preview(
            Operator operator, @PathVariable ClientLogin login, @Valid @RequestBody CancellationRequest body) {
        return EndingView.of(giveUpService.preview(client(login), body.service()), login);
    }

    /** 201 with the last day; the same again changes nothing. */
    @Operation(summary = "Give a service of a client up, or preview what that comes to")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<EndingView> giveUp(
            Operator operator, @PathVariable ClientLogin login, @Valid @RequestBody CancellationRequest body) {
        var ending = giveUpService.giveUp(client(login), body.service(), body.reason());
        return ResponseEntity.created(
                        URI.create("/api/admin/subscriptions/" + login + "/cancellations/" + ending.service()))
                .body(EndingView.of(ending, login));
    }

    /** 204; the service goes on. */
    @Operation(summary = "Take back that a service is given up")
    @PostMapping("/{service}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(
            Operator operator,
            @PathVariable ClientLogin login,
            @PathVariable CloudService service,
            @Valid @RequestBody WithdrawalRequest body) {
        takeBack.takeBack(client(login), service, body.reason());
    }

    private Client client(ClientLogin login) {
        return clients.of(login).orElseThrow(() -> new ClientRefusal.Unknown(login));
    }
}
