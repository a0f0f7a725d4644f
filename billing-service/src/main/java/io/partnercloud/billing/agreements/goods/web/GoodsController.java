package io.partnercloud.billing.agreements.goods.web;

import io.partnercloud.billing.agreements.goods.RequestGoods;
import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.invoicing.invoice.web.InvoiceAnswer;
import io.partnercloud.billing.invoicing.invoice.web.InvoiceView;
import io.partnercloud.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A client, or its partner for it, asks for an invoice for goods (INV-12). */
@RestController
@Tag(name = "Invoices")
@RequestMapping({"/api/partner/clients/{login}/invoices/one-off", "/api/client/invoices/one-off"})
class GoodsController {
    private final RequestGoods requestGoods;
    private final InvoiceAnswer answer;

    GoodsController(RequestGoods requestGoods, InvoiceAnswer answer) {
        this.requestGoods = requestGoods;
        this.answer = answer;
    }

    /** 201 with the invoice; with {@code preview=true} 200 with what it would say. */
    @Operation(operationId = "createOneOffInvoice", summary = "Ask for an invoice for goods, or preview it")
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
            @Valid @RequestBody GoodsRequest body) {
        if (preview) {
            return answer.preview(requestGoods.preview(client, body.order()), client);
        }
        return answer.created(scope, requestGoods.issue(client.id(), body.order()), client);
    }
}
