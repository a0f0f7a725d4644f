package io.partnercloud.billing.payments.payment.web;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.payments.payment.Payment;
import io.partnercloud.billing.payments.payment.PaymentSource;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Columns;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payment and what it was used for when it came. */
record PaymentView(
        UUID id,
        @Nullable String invoice,
        ClientLogin client,
        String clientName,
        Money amount,
        Money allocated,
        Money toAdvance,
        LocalDate paidOn,
        String reference,
        PaymentSource source,
        @Nullable LocalDate reversedOn) {
    static final Columns<PaymentView> COLUMNS = Columns.<PaymentView>of("payments", "Оплаты")
            .day("Paid on", "Дата оплаты", PaymentView::paidOn)
            .text("Client", "Клиент", PaymentView::client)
            .text("Client name", "Название клиента", PaymentView::clientName)
            .text("Invoice", "Счёт", PaymentView::invoice)
            .money("Amount", "Сумма", PaymentView::amount)
            .money("For the invoice", "В оплату счёта", PaymentView::allocated)
            .money("To the advance", "В аванс", PaymentView::toAdvance)
            .text("Reference", "Основание", PaymentView::reference)
            .word("Source", "Откуда известно", PaymentView::source, PaymentView::inRussian)
            .day("Reversed on", "Возвращена", PaymentView::reversedOn)
            .text("Id", "Номер в системе", PaymentView::id);

    private static String inRussian(PaymentSource source) {
        return switch (source) {
            case BY_HAND -> "Внесено вручную";
            case STATEMENT -> "Банковская выписка";
        };
    }

    static PaymentView of(Payment payment, Client client) {
        var invoice = payment.invoice();
        return new PaymentView(
                payment.id(),
                invoice == null ? null : invoice.text(),
                client.login(),
                client.name(),
                payment.amount(),
                payment.allocated(),
                payment.toAdvance(),
                payment.paidOn(),
                payment.reference(),
                payment.source(),
                payment.reversedOn());
    }
}
