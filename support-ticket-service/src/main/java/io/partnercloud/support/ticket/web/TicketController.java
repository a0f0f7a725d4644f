package io.partnercloud.support.ticket.web;

import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.support.ticket.SupportRules;
import io.partnercloud.support.ticket.Ticket;
import io.partnercloud.support.ticket.TicketFilter;
import io.partnercloud.support.ticket.TicketLists;
import io.partnercloud.support.ticket.TicketRefusal;
import io.partnercloud.support.ticket.Tickets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tickets: a partner reads its own, a client those about its account, an operator all. */
@RestController
@Tag(name = "Tickets", description = "Questions to the support and their answers.")
class TicketController {
    private final TicketLists lists;
    private final Tickets tickets;
    private final TicketViews views;
    private final SupportRules rules;

    TicketController(TicketLists lists, Tickets tickets, TicketViews views, SupportRules rules) {
        this.lists = lists;
        this.tickets = tickets;
        this.views = views;
        this.rules = rules;
    }

    /** The newest first. CAB-3: a partner that asks for a client's, and for nothing else, gets the client's last ones. */
    @Operation(summary = "List tickets")
    @GetMapping({"/api/partner/tickets", "/api/client/tickets", "/api/admin/tickets"})
    Listing<TicketView> tickets(
            Scope scope, @ParameterObject TicketFilter filter, PageQuery page, HttpServletRequest request) {
        var asksForLast = scope instanceof PartnerScope
                && request.getParameterMap().keySet().equals(Set.of("client"));
        var wanted = asksForLast ? new PageQuery(0, rules.lastTickets(), List.of(), page.whole()) : page;
        return lists.of(scope, filter, wanted)
                .map(ticket -> TicketView.of(ticket, scope))
                .titled(TicketColumns.of(scope));
    }

    @Operation(summary = "Read a ticket with its messages")
    @GetMapping({"/api/partner/tickets/{id}", "/api/client/tickets/{id}", "/api/admin/tickets/{id}"})
    @Transactional(readOnly = true)
    ResponseEntity<TicketView> ticket(Scope scope, @PathVariable UUID id) {
        return views.answer(ResponseEntity.ok(), scope, find(scope, id));
    }

    @Operation(summary = "Read what was said in a ticket")
    @GetMapping({"/api/partner/tickets/{id}/messages", "/api/client/tickets/{id}/messages"})
    @Transactional(readOnly = true)
    Listing<MessageView> messages(Scope scope, @PathVariable UUID id, PageQuery page) {
        find(scope, id);
        return lists.messages(id, page)
                .<MessageView>map(message -> MessageView.of(message, scope, Map.of()))
                .titled(MessageView.COLUMNS);
    }

    private Ticket find(Scope scope, UUID id) {
        return tickets.find(scope, id).orElseThrow(() -> new TicketRefusal.Unknown(id));
    }
}
