package io.partnercloud.billing.payments.payment.web;

import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.payment.PaymentFilter;
import io.partnercloud.billing.payments.payment.PaymentLists;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What clients have paid: for partners, who see their own clients' (CAB-4), and for operators. */
@RestController
@Tag(name = "Payments", description = "Money that has come, and what it paid for.")
class PaymentListController {
    private final PaymentLists lists;
    private final Clients clients;

    PaymentListController(PaymentLists lists, Clients clients) {
        this.lists = lists;
        this.clients = clients;
    }

    @Operation(summary = "List payments")
    @GetMapping({"/api/partner/payments", "/api/admin/payments"})
    Listing<PaymentView> payments(Scope scope, @ParameterObject PaymentFilter filter, PageQuery query) {
        return lists.of(scope, filter, query).mapAll(this::views).titled(PaymentView.COLUMNS);
    }

    private List<PaymentView> views(List<Payment> some) {
        var theirs = clients.all(some.stream().map(Payment::client).distinct().toList());
        return some.stream()
                .map(payment -> PaymentView.of(payment, Objects.requireNonNull(theirs.get(payment.client()))))
                .toList();
    }
}
