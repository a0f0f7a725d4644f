package io.partnercloud.billing.agreements.goods.web;

import io.partnercloud.billing.agreements.goods.SellGoods;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.invoicing.invoice.web.InvoiceAnswer;
import io.partnercloud.billing.invoicing.invoice.web.InvoiceView;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An operator asks a client to pay for goods (INV-12). */
@RestController
@Tag(name = "Invoices")
class AdminGoodsController {
    private final SellGoods sellGoods;
    private final Clients clients;
    private final InvoiceAnswer answer;

    AdminGoodsController(SellGoods sellGoods, Clients clients, InvoiceAnswer answer) {
        this.sellGoods = sellGoods;
        this.clients = clients;
        this.answer = answer;
    }

    /** What is sold, and why it is the operator who asks. */
    record SaleRequest(
            @NotNull @Valid GoodsRequest goods,
            @NotBlank @Size(max = 500) String reason) {}

    @Operation(operationId = "createOneOffInvoice", summary = "Ask a client to pay for goods")
    @PostMapping("/api/admin/subscriptions/{login}/invoices/one-off")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<InvoiceView> sell(
            Operator operator, @PathVariable ClientLogin login, @Valid @RequestBody SaleRequest body) {
        var invoice = sellGoods.sell(login, body.goods().order(), body.reason());
        return answer.created(operator, invoice, clients.get(invoice.bill().client()));
    }
}
