package io.partnercloud.reward.handover.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.partnercloud.reward.handover.HandoverFilter;
import io.partnercloud.reward.handover.HandoverRefusal;
import io.partnercloud.reward.handover.Handovers;
import io.partnercloud.reward.handover.Handovers.Status;
import io.partnercloud.reward.handover.OrderHandover;
import io.partnercloud.reward.handover.OrderHandover.Wish;
import io.partnercloud.reward.partner.PartnerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators hand clients over between partners (PRT-18). */
@RestController
@Tag(name = "Handovers", description = "Clients handed over from one partner to another.")
@RequestMapping("/api/admin/handovers")
class HandoverController {
    private static final Columns<HandoverView> COLUMNS = Columns.<HandoverView>of("handovers", "Передачи клиентов")
            .day("On", "День", HandoverView::on)
            .word("Status", "Состояние", HandoverView::status, HandoverController::inRussian)
            .text("From", "От партнёра", HandoverView::from)
            .text("To", "Партнёру", HandoverView::to)
            .number("Clients", "Клиентов", view -> view.moved().size())
            .text("Reason", "Причина", HandoverView::reason);

    private final Handovers handovers;
    private final OrderHandover orderHandover;

    HandoverController(Handovers handovers, OrderHandover orderHandover) {
        this.handovers = handovers;
        this.orderHandover = orderHandover;
    }

    /** Which clients go from whom to whom, from which day on, and why; without clients, all that the partner has then. */
    record HandoverRequest(
            @NotNull UUID from,
            @NotNull UUID to,
            @Nullable @Size(min = 1, max = 500) List<@NotNull ClientLogin> clients,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {
        Wish wish() {
            return new Wish(
                    new PartnerId(from), new PartnerId(to), clients == null ? List.of() : clients, on, reason.strip());
        }
    }

    /** Why it is called off. */
    record HandoverCancellationRequest(
            @NotBlank @Size(max = 500) String reason) {}

    @Operation(operationId = "handOverClients", summary = "Hand clients over from a day on, at once if it is today")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<HandoverView> order(Operator operator, @Valid @RequestBody HandoverRequest request) {
        var ordered = orderHandover.order(request.wish());
        return ResponseEntity.created(
                        URI.create("/api/admin/handovers/" + ordered.order().id()))
                .body(HandoverView.of(ordered));
    }

    @Operation(operationId = "cancelHandover", summary = "Call off a handover whose day has not come")
    @PostMapping("/{id}/cancellation")
    HandoverView cancel(
            Operator operator, @PathVariable UUID id, @Valid @RequestBody HandoverCancellationRequest request) {
        return HandoverView.of(orderHandover.cancel(id, request.reason().strip()));
    }

    @Operation(operationId = "listHandovers", summary = "List the handovers, the latest day first")
    @GetMapping
    Listing<HandoverView> handovers(Operator operator, @ParameterObject HandoverFilter filter, PageQuery query) {
        return handovers.list(filter, query).map(HandoverView::of).titled(COLUMNS);
    }

    @Operation(operationId = "readHandover", summary = "Read a handover")
    @GetMapping("/{id}")
    HandoverView handover(Operator operator, @PathVariable UUID id) {
        return handovers.find(id).map(HandoverView::of).orElseThrow(() -> new HandoverRefusal.Unknown(id));
    }

    private static String inRussian(Status status) {
        return switch (status) {
            case PLANNED -> "Запланирована";
            case DONE -> "Выполнена";
            case CANCELLED -> "Отменена";
        };
    }
}
