package io.partnercloud.billing.agreements.change.web;

import io.partnercloud.billing.agreements.change.CancelChange;
import io.partnercloud.billing.agreements.change.ChangeRefusal;
import io.partnercloud.billing.agreements.change.ChangeSubscription;
import io.partnercloud.billing.agreements.change.Changes;
import io.partnercloud.billing.base.calendar.GuessedYears;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.platform.problem.Languages;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A client, or its partner for it, changes what it rents (CHG-1): first a preview, then the confirmation that names it. */
@RestController
@Tag(name = "Subscription changes")
@RequestMapping({"/api/partner/clients/{login}/subscription-changes", "/api/client/subscription-changes"})
class ChangeController {
    private final ChangeSubscription changeSubscription;
    private final CancelChange cancelChange;
    private final Changes changes;
    private final GuessedYears guessedYears;
    private final Clock clock;

    ChangeController(
            ChangeSubscription changeSubscription,
            CancelChange cancelChange,
            Changes changes,
            GuessedYears guessedYears,
            Clock clock) {
        this.changeSubscription = changeSubscription;
        this.cancelChange = cancelChange;
        this.changes = changes;
        this.guessedYears = guessedYears;
        this.clock = clock;
    }

    /** 200 with the terms of the difference; saves nothing. */
    @Operation(summary = "Change what is rented by confirming a preview, or ask for the preview")
    @PostMapping(params = "preview=true")
    @ApiResponse(
            responseCode = "200",
            description = "Of a preview: what it would come to. Nothing is saved.",
            useReturnTypeSchema = true)
    ChangePreviewView preview(Client client, HttpServletRequest request, @Valid @RequestBody ChangeRequest body) {
        var draft = changeSubscription.preview(client, body.ordered(), body.wanted());
        return ChangePreviewView.of(draft, client.login(), guessedYears, Languages.of(request));
    }

    /** 201 with the change: it waits for its surcharge, or holds. */
    @Operation(summary = "Change what is rented by confirming a preview, or ask for the preview")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ChangeView> confirm(
            Client client, Person person, HttpServletRequest request, @Valid @RequestBody ChangeRequest body) {
        if (body.preview() == null || body.preview().isBlank()) {
            throw new ChangeRefusal.PreviewMissing();
        }
        var change =
                changeSubscription.confirm(client, body.ordered(), body.wanted(), body.preview(), person.subject());
        return ResponseEntity.created(URI.create(
                        request.getServletPath() + "/" + change.request().id()))
                .body(ChangeView.of(change, client.login()));
    }

    @Operation(summary = "List the changes that were asked for")
    @GetMapping
    Listing<ChangeView> changes(Client client, PageQuery query) {
        return changes.of(client.id(), query)
                .map(change -> ChangeView.of(change, client.login()))
                .titled(ChangeView.COLUMNS);
    }

    @Operation(summary = "Read a change")
    @GetMapping("/{id}")
    ChangeView change(Client client, @PathVariable UUID id) {
        return ChangeView.of(
                changes.of(client.id(), id).orElseThrow(() -> new ChangeRefusal.Unknown(id)), client.login());
    }

    @Operation(summary = "Give up a change that waits for its surcharge")
    @PostMapping("/{id}/cancellation")
    ChangeView cancel(Client client, @PathVariable UUID id) {
        return ChangeView.of(cancelChange.withdraw(client, id, LocalDate.now(clock)), client.login());
    }
}
