package io.partnercloud.support.ticket.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.support.ticket.AskMore;
import io.partnercloud.support.ticket.OpenTicket;
import io.partnercloud.support.ticket.ReopenTicket;
import io.partnercloud.support.ticket.SupportRules;
import io.partnercloud.support.ticket.Ticket;
import io.partnercloud.support.ticket.TicketRefusal;
import io.partnercloud.support.ticket.TicketStatus;
import io.partnercloud.support.ticket.Tickets;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/partner/tickets")
class PartnerTicketController {
    private static final String PATH = "/api/partner/tickets/";

    private final Tickets tickets;
    private final OpenTicket openTicket;
    private final AskMore askMore;
    private final ReopenTicket reopenTicket;
    private final SupportRules rules;

    PartnerTicketController(
            Tickets tickets, OpenTicket openTicket, AskMore askMore, ReopenTicket reopenTicket, SupportRules rules) {
        this.tickets = tickets;
        this.openTicket = openTicket;
        this.askMore = askMore;
        this.reopenTicket = reopenTicket;
        this.rules = rules;
    }

    /** CAB-3: {@code ?client=} alone gives the client's last tickets; else pages, with a status if one is wished. */
    @GetMapping
    @Transactional(readOnly = true)
    Page<TicketView> tickets(
            PartnerScope scope,
            @RequestParam(required = false) @Nullable ClientLogin client,
            @RequestParam(required = false) @Nullable TicketStatus status,
            @RequestParam MultiValueMap<String, String> parameters,
            PageQuery page) {
        var wanted =
                parameters.keySet().equals(Set.of("client")) ? new PageQuery(0, rules.lastTickets(), List.of()) : page;
        return tickets.search(scope, Tickets.Search.of(client, status), wanted)
                .map(ticket -> TicketView.forPartner(ticket, null));
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    ResponseEntity<TicketView> ticket(PartnerScope scope, @PathVariable UUID id) {
        return answer(ResponseEntity.ok(), tickets.find(scope, id).orElseThrow(() -> new TicketRefusal.Unknown(id)));
    }

    @PostMapping
    @Transactional
    ResponseEntity<TicketView> open(PartnerScope scope, Person person, @Valid @RequestBody OpenTicketRequest request) {
        var ticket = openTicket.open(scope, person.subject(), request.question());
        return answer(ResponseEntity.created(URI.create(PATH + ticket.request().id())), ticket);
    }

    @PostMapping("/{id}/messages")
    @Transactional
    ResponseEntity<TicketView> ask(
            PartnerScope scope, Person person, @PathVariable UUID id, @Valid @RequestBody MessageRequest request) {
        var ticket = askMore.ask(scope, id, person.subject(), request.text().strip());
        return answer(ResponseEntity.created(URI.create(PATH + id)), ticket);
    }

    @PostMapping("/{id}/reopen")
    @Transactional
    ResponseEntity<TicketView> reopen(
            PartnerScope scope,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(ResponseEntity.ok(), reopenTicket.reopen(scope, id, IfMatch.demands(ifMatch)));
    }

    private ResponseEntity<TicketView> answer(ResponseEntity.BodyBuilder answer, Ticket ticket) {
        var messages = tickets.messages(ticket.request().id()).stream()
                .map(MessageView::forPartner)
                .toList();
        return answer.eTag(Versions.etag(ticket.version())).body(TicketView.forPartner(ticket, messages));
    }
}
