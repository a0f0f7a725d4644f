package io.partnercloud.support.ticket.web;

import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.support.ticket.AskMore;
import io.partnercloud.support.ticket.OpenTicket;
import io.partnercloud.support.ticket.ReopenTicket;
import io.partnercloud.support.ticket.Ticket;
import io.partnercloud.support.ticket.Tickets;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A partner asks the support line, says more, and reopens what was closed too early (TKT-1). */
@RestController
@Tag(name = "Tickets")
@RequestMapping("/api/partner/tickets")
class PartnerTicketController {
    private static final String PATH = "/api/partner/tickets/";

    private final Tickets tickets;
    private final OpenTicket openTicket;
    private final AskMore askMore;
    private final ReopenTicket reopenTicket;

    PartnerTicketController(Tickets tickets, OpenTicket openTicket, AskMore askMore, ReopenTicket reopenTicket) {
        this.tickets = tickets;
        this.openTicket = openTicket;
        this.askMore = askMore;
        this.reopenTicket = reopenTicket;
    }

    @Operation(summary = "Ask the support line")
    @PostMapping
    @Transactional
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TicketView> open(PartnerScope scope, Person person, @Valid @RequestBody OpenTicketRequest request) {
        var ticket = openTicket.open(scope, person.subject(), request.question());
        return answer(ResponseEntity.created(URI.create(PATH + ticket.request().id())), scope, ticket);
    }

    @Operation(summary = "Say more in a ticket")
    @PostMapping("/{id}/messages")
    @Transactional
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TicketView> ask(
            PartnerScope scope, Person person, @PathVariable UUID id, @Valid @RequestBody MessageRequest request) {
        var ticket = askMore.ask(scope, id, person.subject(), request.text().strip());
        return answer(ResponseEntity.created(URI.create(PATH + id)), scope, ticket);
    }

    @Operation(summary = "Reopen a closed ticket")
    @PostMapping("/{id}/reopen")
    @Transactional
    ResponseEntity<TicketView> reopen(
            PartnerScope scope,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(ResponseEntity.ok(), scope, reopenTicket.reopen(scope, id, IfMatch.demands(ifMatch)));
    }

    private ResponseEntity<TicketView> answer(ResponseEntity.BodyBuilder answer, PartnerScope scope, Ticket ticket) {
        return answer.eTag(Versions.etag(ticket.version()))
                .body(TicketView.of(
                        ticket, scope, tickets.messages(ticket.request().id())));
    }
}
