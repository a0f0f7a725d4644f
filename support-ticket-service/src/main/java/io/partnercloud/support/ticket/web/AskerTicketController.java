package io.partnercloud.support.ticket.web;

import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.support.ticket.AskMore;
import io.partnercloud.support.ticket.OpenTicket;
import io.partnercloud.support.ticket.RateTicket;
import io.partnercloud.support.ticket.ReopenTicket;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Partners and clients ask the support line, say more, reopen what was closed too early, and say how it went (TKT-1). */
@RestController
@Tag(name = "Tickets")
class AskerTicketController {
    private final TicketViews views;
    private final OpenTicket openTicket;
    private final AskMore askMore;
    private final ReopenTicket reopenTicket;
    private final RateTicket rateTicket;

    AskerTicketController(
            TicketViews views,
            OpenTicket openTicket,
            AskMore askMore,
            ReopenTicket reopenTicket,
            RateTicket rateTicket) {
        this.views = views;
        this.openTicket = openTicket;
        this.askMore = askMore;
        this.reopenTicket = reopenTicket;
        this.rateTicket = rateTicket;
    }

    @Operation(summary = "Ask the support line")
    @PostMapping({"/api/partner/tickets", "/api/client/tickets"})
    @Transactional
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TicketView> open(Scope scope, Person person, @Valid @RequestBody OpenTicketRequest request) {
        var ticket = openTicket.open(scope, person.subject(), request.question());
        return views.answer(created(scope, ticket.request().id()), scope, ticket);
    }

    @Operation(summary = "Say more in a ticket")
    @PostMapping({"/api/partner/tickets/{id}/messages", "/api/client/tickets/{id}/messages"})
    @Transactional
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TicketView> ask(
            Scope scope, Person person, @PathVariable UUID id, @Valid @RequestBody MessageRequest request) {
        var ticket = askMore.ask(scope, id, person.subject(), request.text().strip());
        return views.answer(created(scope, id), scope, ticket);
    }

    @Operation(summary = "Reopen a closed ticket")
    @PostMapping({"/api/partner/tickets/{id}/reopen", "/api/client/tickets/{id}/reopen"})
    @Transactional
    ResponseEntity<TicketView> reopen(
            Scope scope,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        return views.answer(ResponseEntity.ok(), scope, reopenTicket.reopen(scope, id, IfMatch.demands(ifMatch)));
    }

    @Operation(summary = "Say how well a closed ticket was answered")
    @PostMapping({"/api/partner/tickets/{id}/rating", "/api/client/tickets/{id}/rating"})
    @Transactional
    ResponseEntity<TicketView> rate(
            Scope scope, Person person, @PathVariable UUID id, @Valid @RequestBody RatingRequest request) {
        var ticket = rateTicket.rate(scope, id, person.subject(), request.score(), request.comment());
        return views.answer(ResponseEntity.ok(), scope, ticket);
    }

    private static ResponseEntity.BodyBuilder created(Scope scope, UUID id) {
        return ResponseEntity.created(URI.create(scope.path() + "/tickets/" + id));
    }
}
