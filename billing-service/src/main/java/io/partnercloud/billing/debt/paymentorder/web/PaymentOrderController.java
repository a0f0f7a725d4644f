package io.partnercloud.billing.debt.paymentorder.web;

import io.partnercloud.billing.base.calendar.GuessedYears;
import io.partnercloud.billing.debt.paymentorder.AttachPaymentOrder;
import io.partnercloud.billing.debt.paymentorder.PaymentOrder;
import io.partnercloud.billing.debt.paymentorder.PaymentOrderRefusal;
import io.partnercloud.billing.debt.paymentorder.PaymentOrders;
import io.partnercloud.billing.invoicing.invoice.InvoiceLists;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRefusal;
import io.partnercloud.platform.files.FileAnswer;
import io.partnercloud.platform.files.FileStore;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Clients, and partners for theirs, send payment orders for invoices and see them (INV-8); operators see all. */
@RestController
@Tag(name = "Payment orders", description = "What clients show to prove that they have paid.")
class PaymentOrderController {
    private final AttachPaymentOrder attachPaymentOrder;
    private final PaymentOrders orders;
    private final InvoiceLists invoices;
    private final GuessedYears guessedYears;
    private final FileStore files;

    PaymentOrderController(
            AttachPaymentOrder attachPaymentOrder,
            PaymentOrders orders,
            InvoiceLists invoices,
            GuessedYears guessedYears,
            FileStore files) {
        this.attachPaymentOrder = attachPaymentOrder;
        this.orders = orders;
        this.invoices = invoices;
        this.guessedYears = guessedYears;
        this.files = files;
    }

    /** A PDF, JPEG or PNG. */
    @Operation(summary = "Send the payment order of an invoice to hold off the blocking")
    @PostMapping(
            path = {"/api/partner/invoices/{number}/payment-orders", "/api/client/invoices/{number}/payment-orders"},
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PaymentOrderView> attach(
            Scope scope, Person person, @PathVariable String number, @RequestParam("file") MultipartFile file)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var order = attachPaymentOrder.attach(
                scope, new InvoiceNumber(number), name, file.getInputStream(), person.subject());
        return ResponseEntity.created(
                        URI.create(scope.path() + "/invoices/" + number + "/payment-orders/" + order.id() + "/file"))
                .body(PaymentOrderView.of(order, guessedYears));
    }

    @Operation(summary = "List the payment orders of an invoice")
    @GetMapping({"/api/partner/invoices/{number}/payment-orders", "/api/client/invoices/{number}/payment-orders"})
    Listing<PaymentOrderView> list(Scope scope, @PathVariable String number, PageQuery query) {
        var invoice = new InvoiceNumber(number);
        if (invoices.of(scope, invoice).isEmpty()) {
            throw new InvoiceRefusal.Unknown(invoice);
        }
        return views(orders.of(scope, invoice, query));
    }

    @Operation(summary = "Read the file of a payment order")
    @GetMapping({
        "/api/partner/invoices/{number}/payment-orders/{id}/file",
        "/api/client/invoices/{number}/payment-orders/{id}/file"
    })
    @AnswersTheFile
    ResponseEntity<Resource> file(Scope scope, @PathVariable String number, @PathVariable UUID id) {
        return file(orders.find(scope, id)
                .filter(order -> order.invoice().text().equals(number))
                .orElseThrow(() -> new PaymentOrderRefusal.Unknown(id)));
    }

    @Operation(summary = "List payment orders")
    @GetMapping("/api/admin/payment-orders")
    Listing<PaymentOrderView> list(
            Operator operator, @RequestParam(required = false) @Nullable String invoice, PageQuery query) {
        return views(orders.of(operator, invoice == null ? null : new InvoiceNumber(invoice), query));
    }

    @Operation(summary = "Read the file of a payment order")
    @GetMapping("/api/admin/payment-orders/{id}/file")
    @AnswersTheFile
    ResponseEntity<Resource> file(Operator operator, @PathVariable UUID id) {
        return file(orders.find(operator, id).orElseThrow(() -> new PaymentOrderRefusal.Unknown(id)));
    }

    private Listing<PaymentOrderView> views(Listing<PaymentOrder> some) {
        return some.<PaymentOrderView>map(order -> PaymentOrderView.of(order, guessedYears))
                .titled(PaymentOrderView.COLUMNS);
    }

    private ResponseEntity<Resource> file(PaymentOrder order) {
        return FileAnswer.of(order.file(), files.open(order.file()));
    }
}
