package io.partnercloud.billing.payments.payment.web;

import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.payment.PaymentFilter;
import io.partnercloud.billing.payments.payment.PaymentLists;
import io.partnercloud.billing.payments.payment.PaymentSource;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Listing;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What clients have paid: for partners, who see their own clients' (CAB-4), and for operators. */
@RestController
class PaymentListController {
    private final PaymentLists lists;
    private final Clients clients;

    PaymentListController(PaymentLists lists, Clients clients) {
        this.lists = lists;
        this.clients = clients;
    }

    @Operation(summary = "List the payments of the partner's clients")
    @GetMapping("/api/partner/payments")
    Listing<PaymentView> payments(
            PartnerScope scope,
            @RequestParam(required = false) @Nullable ClientLogin client,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable PaymentSource source,
            @RequestParam(required = false) @Nullable Boolean reversed,
            @RequestParam(required = false) @Nullable String q,
            PageQuery query) {
        return views(lists.of(scope, new PaymentFilter(client, from, to, source, reversed, q), query));
    }

    @Operation(summary = "List payments")
    @GetMapping("/api/admin/payments")
    Listing<PaymentView> payments(
            Operator operator,
            @RequestParam(required = false) @Nullable UUID partner,
            @RequestParam(required = false) @Nullable ClientLogin client,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable PaymentSource source,
            @RequestParam(required = false) @Nullable Boolean reversed,
            @RequestParam(required = false) @Nullable String q,
            PageQuery query) {
        return views(lists.all(partner, new PaymentFilter(client, from, to, source, reversed, q), query));
    }

    private Listing<PaymentView> views(Listing<Payment> payments) {
        return payments.mapAll(this::views).titled(PaymentView.COLUMNS);
    }

    private List<PaymentView> views(List<Payment> some) {
        var theirs = clients.all(some.stream().map(Payment::client).distinct().toList());
        return some.stream()
                .map(payment -> PaymentView.of(payment, Objects.requireNonNull(theirs.get(payment.client()))))
                .toList();
    }
}
