package io.partnercloud.billing.payments.payment.web;

import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.payment.PaymentRefusal;
import io.partnercloud.billing.payments.payment.Payments;
import io.partnercloud.billing.payments.payment.RecordPayment;
import io.partnercloud.billing.payments.payment.ReversePayment;
import io.partnercloud.platform.security.Operator;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operators record payments by hand and take back what the bank took back (INV-6, INV-7). */
@RestController
@Tag(name = "Payments")
@RequestMapping("/api/admin/payments")
class PaymentController {
    private final RecordPayment recordPayment;
    private final ReversePayment reversePayment;
    private final Payments payments;
    private final Clients clients;

    PaymentController(RecordPayment recordPayment, ReversePayment reversePayment, Payments payments, Clients clients) {
        this.recordPayment = recordPayment;
        this.reversePayment = reversePayment;
        this.payments = payments;
        this.clients = clients;
    }

    /** Why the bank took it back. */
    record ReversalRequest(@NotBlank @Size(max = 500) String reason) {}

    @Operation(summary = "Record a payment by hand")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PaymentView> pay(Operator operator, @Valid @RequestBody RecordPaymentRequest request) {
        var payment = recordPayment.record(request.byHand(), operator.subject());
        return ResponseEntity.created(URI.create("/api/admin/payments/" + payment.id()))
                .body(view(payment));
    }

    @Operation(summary = "Take back a payment that the bank returned")
    @PostMapping("/{id}/reversal")
    PaymentView reverse(Operator operator, @PathVariable UUID id, @Valid @RequestBody ReversalRequest request) {
        return view(reversePayment.reverse(id, request.reason()));
    }

    @Operation(summary = "Read a payment and what it was used for")
    @GetMapping("/{id}")
    PaymentView payment(Operator operator, @PathVariable UUID id) {
        return view(payments.find(id).orElseThrow(() -> new PaymentRefusal.Unknown(id)));
    }

    private PaymentView view(Payment payment) {
        return PaymentView.of(payment, clients.get(payment.client()));
    }
}
