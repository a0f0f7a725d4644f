package io.partnercloud.billing.change.web;

import io.partnercloud.billing.change.SubscriptionChange;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change that was asked for and what became of it; {@code surcharge} is the number of the invoice that it waits or waited for. */
record ChangeView(
        UUID id,
        ClientLogin client,
        Status status,
        LocalDate requestedOn,
        Money monthly,
        Money difference,
        @Nullable String surcharge,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate cancelledOn,
        @Nullable String cancelReason) {
    /** Whether it waits for its surcharge, holds, or never will. */
    enum Status {
        WAITING,
        APPLIED,
        CANCELLED
    }

    static ChangeView of(SubscriptionChange change, ClientLogin client) {
        var request = change.request();
        return switch (change) {
            case SubscriptionChange.Waiting it ->
                view(request, client, Status.WAITING, it.surcharge(), null, null, null);
            case SubscriptionChange.Applied it ->
                view(request, client, Status.APPLIED, it.surcharge(), it.effectiveOn(), null, null);
            case SubscriptionChange.Cancelled it ->
                view(request, client, Status.CANCELLED, it.surcharge(), null, it.on(), it.reason());
        };
    }

    private static ChangeView view(
            SubscriptionChange.Request request,
            ClientLogin client,
            Status status,
            @Nullable Object surcharge,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate cancelledOn,
            SubscriptionChange.@Nullable Reason reason) {
        return new ChangeView(
                request.id(),
                client,
                status,
                request.on(),
                request.monthly(),
                request.difference(),
                surcharge == null ? null : surcharge.toString(),
                effectiveOn,
                cancelledOn,
                reason == null ? null : reason.name());
    }
}
