package io.partnercloud.billing.agreements.change.web;

import io.partnercloud.billing.agreements.change.CancelChange;
import io.partnercloud.billing.agreements.change.ChangeRefusal;
import io.partnercloud.billing.agreements.change.ChangeSubscription;
import io.partnercloud.billing.agreements.change.Changes;
import io.partnercloud.billing.agreements.change.SubscriptionChange;
import io.partnercloud.billing.base.calendar.GuessedYears;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.audit.Audit;
import io.partnercloud.platform.problem.Languages;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An operator makes the change that a client asked for by letter (CHG-1), or gives one up for it. */
@RestController
@Tag(name = "Subscription changes", description = "Changes of what is rented: previewed, then confirmed.")
@RequestMapping("/api/admin/subscriptions/{login}/changes")
class AdminChangeController {
    private final ChangeSubscription changeSubscription;
    private final CancelChange cancelChange;
    private final Changes changes;
    private final GuessedYears guessedYears;
    private final Clients clients;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    AdminChangeController(
            ChangeSubscription changeSubscription,
            CancelChange cancelChange,
            Changes changes,
            GuessedYears guessedYears,
            Clients clients,
            Audit audit,
            TransactionOperations transaction,
            Clock clock) {
        this.changeSubscription = changeSubscription;
        this.cancelChange = cancelChange;
        this.changes = changes;
        this.guessedYears = guessedYears;
        this.clients = clients;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Why it is given up. */
    record CancellationRequest(@NotBlank @Size(max = 500) String reason) {}

    @Operation(summary = "Change what a client rents, or preview the change")
    @PostMapping(params = "preview=true")
    @ApiResponse(
            responseCode = "200",
            description = "Of a preview: what it would come to. Nothing is saved.",
            useReturnTypeSchema = true)
    ChangePreviewView preview(
            Operator operator,
            @PathVariable ClientLogin login,
            HttpServletRequest request,
            @Valid @RequestBody ChangeRequest body) {
        var draft = changeSubscription.preview(client(login), body.ordered(), body.wanted());
        return ChangePreviewView.of(draft, login, guessedYears, Languages.of(request));
    }

    @Operation(summary = "Change what a client rents, or preview the change")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ChangeView> confirm(
            Operator operator, @PathVariable ClientLogin login, @Valid @RequestBody ChangeRequest body) {
        if (body.preview() == null || body.preview().isBlank()) {
            throw new ChangeRefusal.PreviewMissing();
        }
        var preview = body.preview();
        var change = audited(
                "subscription.change-requested",
                login,
                body.reason(),
                () -> changeSubscription.confirm(
                        client(login), body.ordered(), body.wanted(), preview, operator.subject()));
        var id = change.request().id();
        return ResponseEntity.created(URI.create("/api/admin/subscriptions/" + login + "/changes/" + id))
                .body(ChangeView.of(change, login));
    }

    @Operation(summary = "List the changes of a client")
    @GetMapping
    Listing<ChangeView> changes(Operator operator, @PathVariable ClientLogin login, PageQuery query) {
        return changes.of(client(login).id(), query)
                .map(change -> ChangeView.of(change, login))
                .titled(ChangeView.COLUMNS);
    }

    @Operation(summary = "Give up a change that waits for its surcharge")
    @PostMapping("/{id}/cancellation")
    ChangeView cancel(
            Operator operator,
            @PathVariable ClientLogin login,
            @PathVariable UUID id,
            @Valid @RequestBody CancellationRequest body) {
        var cancelled = audited(
                "subscription.change-cancelled",
                login,
                body.reason(),
                () -> cancelChange.withdraw(client(login), id, LocalDate.now(clock)));
        return ChangeView.of(cancelled, login);
    }

    private SubscriptionChange audited(
            String action, ClientLogin login, @Nullable String reason, Supplier<SubscriptionChange> work) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var change = work.get();
            audit.record(action, "client:" + login, reason, null, change);
            return change;
        }));
    }

    private Client client(ClientLogin login) {
        return clients.of(login).orElseThrow(() -> new ClientRefusal.Unknown(login));
    }
}
