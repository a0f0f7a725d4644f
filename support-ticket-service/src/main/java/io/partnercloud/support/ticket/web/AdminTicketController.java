package io.partnercloud.support.ticket.web;

import io.partnercloud.platform.security.Operator;
import io.partnercloud.support.ticket.AnswerTicket;
import io.partnercloud.support.ticket.CloseTicket;
import io.partnercloud.support.ticket.TakeTicket;
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

/** Operators take tickets, answer and close them (TKT-1). */
@RestController
@Tag(name = "Tickets")
@RequestMapping("/api/admin/tickets")
class AdminTicketController {
    private final TicketViews views;
    private final TakeTicket takeTicket;
    private final AnswerTicket answerTicket;
    private final CloseTicket closeTicket;

    AdminTicketController(
            TicketViews views, TakeTicket takeTicket, AnswerTicket answerTicket, CloseTicket closeTicket) {
        this.views = views;
        this.takeTicket = takeTicket;
        this.answerTicket = answerTicket;
        this.closeTicket = closeTicket;
    }

    @Operation(summary = "Take a ticket")
    @PostMapping("/{id}/take")
    @Transactional
    ResponseEntity<TicketView> take(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        return views.answer(
                ResponseEntity.ok(), operator, takeTicket.take(id, operator.subject(), IfMatch.demands(ifMatch)));
    }

    @Operation(summary = "Answer a ticket")
    @PostMapping("/{id}/answers")
    @Transactional
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<TicketView> answer(
            Operator operator,
            @PathVariable UUID id,
            @Valid @RequestBody MessageRequest request,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        var ticket = answerTicket.answer(id, operator.subject(), request.text().strip(), IfMatch.demands(ifMatch));
        return views.answer(ResponseEntity.created(URI.create("/api/admin/tickets/" + id)), operator, ticket);
    }

    @Operation(summary = "Close a ticket")
    @PostMapping("/{id}/close")
    @Transactional
    ResponseEntity<TicketView> close(
            Operator operator,
            @PathVariable UUID id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
        return views.answer(ResponseEntity.ok(), operator, closeTicket.close(id, IfMatch.demands(ifMatch)));
    }
}
