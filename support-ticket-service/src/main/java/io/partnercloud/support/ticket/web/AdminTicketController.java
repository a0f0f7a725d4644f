package io.partnercloud.support.ticket.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Page;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.platform.web.Versions;
import io.partnercloud.support.ticket.AnswerTicket;
import io.partnercloud.support.ticket.CloseTicket;
import io.partnercloud.support.ticket.TakeTicket;
import io.partnercloud.support.ticket.Ticket;
import io.partnercloud.support.ticket.TicketKind;
import io.partnercloud.support.ticket.TicketRefusal;
import io.partnercloud.support.ticket.TicketStatus;
import io.partnercloud.support.ticket.Tickets;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/admin/tickets")
class AdminTicketController {
    private final Tickets tickets;
    private final TakeTicket takeTicket;
    private final AnswerTicket answerTicket;
    private final CloseTicket closeTicket;
    private final Clock clock;

    AdminTicketController(
            Tickets tickets, TakeTicket takeTicket, AnswerTicket answerTicket, CloseTicket closeTicket, Clock clock) {
        this.tickets = tickets;
        this.takeTicket = takeTicket;
        this.answerTicket = answerTicket;
        this.closeTicket = closeTicket;
        this.clock = clock;
    }

    /** All tickets, newest first; {@code overdue=true} gives those whose first answer is late (TKT-2). */
    @GetMapping
    @Transactional(readOnly = true)
    Page<TicketView> tickets(
            @RequestParam(required = false) @Nullable TicketStatus status,
            @RequestParam(required = false) @Nullable TicketKind kind,
            @RequestParam(required = false) @Nullable ClientLogin client,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean overdue,
            PageQuery page) {
        var search = new Tickets.Search(client, status, kind, q, overdue ? clock.instant() : null);
        return tickets.search(search, page).map(ticket -> TicketView.forOperator(ticket, null));
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    ResponseEntity<TicketView> ticket(@PathVariable UUID id) {
        return answer(ResponseEntity.ok(), tickets.find(id).orElseThrow(() -> new TicketRefusal.Unknown(id)));
    }

    @PostMapping("/{id}/take")
    @Transactional
    ResponseEntity<TicketView> take(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(ResponseEntity.ok(), takeTicket.take(id, operator.subject(), IfMatch.demands(ifMatch)));
    }

    @PostMapping("/{id}/answers")
    @Transactional
    ResponseEntity<TicketView> answer(
            Operator operator,
            @PathVariable UUID id,
            @Valid @RequestBody MessageRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        var ticket = answerTicket.answer(id, operator.subject(), request.text().strip(), IfMatch.demands(ifMatch));
        return answer(ResponseEntity.created(URI.create("/api/admin/tickets/" + id)), ticket);
    }

    @PostMapping("/{id}/close")
    @Transactional
    ResponseEntity<TicketView> close(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(ResponseEntity.ok(), closeTicket.close(id, IfMatch.demands(ifMatch)));
    }

    private ResponseEntity<TicketView> answer(ResponseEntity.BodyBuilder answer, Ticket ticket) {
        var messages = tickets.messages(ticket.request().id()).stream()
                .map(MessageView::forOperator)
                .toList();
        return answer.eTag(Versions.etag(ticket.version())).body(TicketView.forOperator(ticket, messages));
    }
}
