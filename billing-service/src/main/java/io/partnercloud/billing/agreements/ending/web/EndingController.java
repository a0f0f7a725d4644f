package io.partnercloud.billing.agreements.ending.web;

import io.partnercloud.billing.agreements.ending.GiveUpService;
import io.partnercloud.billing.agreements.ending.TakeBack;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.contracts.values.CloudService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
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

/** A client, or its partner for it, gives a service up, or takes that back while it is not over. */
@RestController
@Tag(name = "Cancellations", description = "Services that are given up.")
@RequestMapping({"/api/partner/clients/{login}/cancellations", "/api/client/cancellations"})
class EndingController {
    private final GiveUpService giveUpService;
    private final TakeBack takeBack;

    EndingController(GiveUpService giveUpService, TakeBack takeBack) {
        this.giveUpService = giveUpService;
        this.takeBack = takeBack;
    }

    /** Which service is not wanted any more. */
    record CancellationRequest(@NotNull CloudService service) {}

    /** 200 with what it would come to; saves nothing. */
    @Operation(summary = "Give a service up, or preview what that comes to")
    @PostMapping(params = "preview=true")
    @ApiResponse(
            responseCode = "200",
            description = "Of a preview: what it would come to. Nothing is saved.",
            useReturnTypeSchema = true)
    EndingView preview(Client client, @Valid @RequestBody CancellationRequest body) {
        return EndingView.of(giveUpService.preview(client, body.service()), client.login());
    }

    /** 201 with the last day; the same again changes nothing. */
    @Operation(summary = "Give a service up, or preview what that comes to")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<EndingView> giveUp(
            Client client, HttpServletRequest request, @Valid @RequestBody CancellationRequest body) {
        var ending = giveUpService.giveUp(client, body.service(), null);
        return ResponseEntity.created(URI.create(request.getServletPath() + "/" + ending.service()))
                .body(EndingView.of(ending, client.login()));
    }

    /** 204; the service goes on. */
    @Operation(summary = "Take back that a service is given up")
    @DeleteMapping("/{service}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(Client client, @PathVariable CloudService service) {
        takeBack.takeBack(client, service, null);
    }
}
