package io.partnercloud.billing.agreements.order.web;

import io.partnercloud.billing.agreements.order.OrderRefusal;
import io.partnercloud.billing.agreements.order.RequestInvoice;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.web.InvoiceAnswer;
import io.partnercloud.billing.invoicing.invoice.web.InvoiceView;
import io.partnercloud.billing.pricing.price.Tariffs;
import io.partnercloud.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A client, or its partner for it, asks for an invoice or for a preview of one (INV-1…3). */
@RestController
@Tag(name = "Invoices")
@RequestMapping({"/api/partner/clients/{login}/invoices", "/api/client/invoices"})
class RequestInvoiceController {
    private final RequestInvoice requestInvoice;
    private final Tariffs tariffs;
    private final InvoiceAnswer answer;
    private final Clock clock;

    RequestInvoiceController(RequestInvoice requestInvoice, Tariffs tariffs, InvoiceAnswer answer, Clock clock) {
        this.requestInvoice = requestInvoice;
        this.tariffs = tariffs;
        this.answer = answer;
        this.clock = clock;
    }

    /** 201 with the invoice; with {@code preview=true} 200 with what it would say, as of any day. */
    @Operation(summary = "Ask for the next invoice, or preview it")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ApiResponse(
            responseCode = "200",
            description = "Of a preview: what it would come to. Nothing is saved.",
            useReturnTypeSchema = true)
    ResponseEntity<InvoiceView> ask(
            Scope scope,
            Client client,
            @RequestParam(defaultValue = "false") boolean preview,
            @Valid @RequestBody RequestInvoiceRequest body) {
        var today = LocalDate.now(clock);
        var on = body.on() == null ? today : body.on();
        if (preview) {
            return answer.preview(requestInvoice.preview(client, body.of(tariffs), on), client);
        }
        if (!on.equals(today)) {
            throw new OrderRefusal.OnlyInPreview(on, today);
        }
        return answer.created(scope, requestInvoice.issue(client, body.of(tariffs)), client);
    }
}
