package io.partnercloud.billing.debt.paymentorder.web;

import io.partnercloud.billing.debt.paymentorder.AttachPaymentOrder;
import io.partnercloud.billing.debt.paymentorder.PaymentOrder;
import io.partnercloud.billing.debt.paymentorder.PaymentOrderRefusal;
import io.partnercloud.billing.debt.paymentorder.PaymentOrderRules;
import io.partnercloud.billing.debt.paymentorder.PaymentOrders;
import io.partnercloud.billing.invoicing.invoice.InvoiceLists;
import io.partnercloud.billing.invoicing.invoice.InvoiceNumber;
import io.partnercloud.billing.invoicing.invoice.InvoiceRefusal;
import io.partnercloud.platform.problem.PayloadTooLarge;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    private static final int LONGEST_NAME = 200;

    private final AttachPaymentOrder attachPaymentOrder;
    private final PaymentOrders orders;
    private final InvoiceLists invoices;
    private final PaymentOrderRules rules;

    PaymentOrderController(
            AttachPaymentOrder attachPaymentOrder,
            PaymentOrders orders,
            InvoiceLists invoices,
            PaymentOrderRules rules) {
        this.attachPaymentOrder = attachPaymentOrder;
        this.orders = orders;
        this.invoices = invoices;
        this.rules = rules;
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
        if (file.getSize() > rules.largestFile()) {
            throw new PayloadTooLarge(rules.largestFile());
        }
        var order = attachPaymentOrder.attach(
                scope, new InvoiceNumber(number), nameOf(file), file.getBytes(), person.subject());
        return ResponseEntity.created(
                        URI.create(scope.path() + "/invoices/" + number + "/payment-orders/" + order.id() + "/file"))
                .body(PaymentOrderView.of(order));
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
    ResponseEntity<byte[]> file(Scope scope, @PathVariable String number, @PathVariable UUID id) {
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
    ResponseEntity<byte[]> file(Operator operator, @PathVariable UUID id) {
        return file(orders.find(operator, id).orElseThrow(() -> new PaymentOrderRefusal.Unknown(id)));
    }

    private static Listing<PaymentOrderView> views(Listing<PaymentOrder> some) {
        return some.<PaymentOrderView>map(PaymentOrderView::of).titled(PaymentOrderView.COLUMNS);
    }

    /** Always saved, never shown in place: it is a stranger's file. */
    private ResponseEntity<byte[]> file(PaymentOrder order) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(order.type().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(order.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(orders.content(order));
    }

    /** Without the folders that some browsers send along. */
    private static String nameOf(MultipartFile file) {
        var path = Objects.requireNonNullElse(file.getOriginalFilename(), "").replace('\\', '/');
        var name = path.substring(path.lastIndexOf('/') + 1).strip();
        return name.isEmpty() ? "payment-order" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
