package io.partnercloud.billing.agreements.change.web;

import io.partnercloud.billing.agreements.change.SubscriptionChange;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Columns;
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
    static final Columns<ChangeView> COLUMNS = Columns.<ChangeView>of("subscription-changes", "Изменения подписок")
            .day("Requested on", "Запрошено", ChangeView::requestedOn)
            .text("Client", "Клиент", ChangeView::client)
            .word("Status", "Состояние", ChangeView::status, ChangeView::inRussian)
            .money("Monthly", "В месяц", ChangeView::monthly)
            .money("Difference", "Разница", ChangeView::difference)
            .text("Surcharge", "Счёт на доплату", ChangeView::surcharge)
            .day("Effective on", "Действует с", ChangeView::effectiveOn)
            .day("Cancelled on", "Отменено", ChangeView::cancelledOn)
            .text("Cancelled because", "Причина отмены", ChangeView::cancelReason);

    /** Whether it waits for its surcharge, holds, or never will. */
    enum Status {
        WAITING,
        APPLIED,
        CANCELLED
    }

    private static String inRussian(Status status) {
        return switch (status) {
            case WAITING -> "Ждёт оплаты";
            case APPLIED -> "Действует";
            case CANCELLED -> "Отменено";
        };
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
