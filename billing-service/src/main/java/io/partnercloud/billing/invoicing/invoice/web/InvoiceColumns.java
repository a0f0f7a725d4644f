package io.partnercloud.billing.invoicing.invoice.web;

import io.partnercloud.billing.invoicing.invoice.CancelReason;
import io.partnercloud.billing.invoicing.invoice.InvoiceKind;
import io.partnercloud.billing.invoicing.invoice.InvoiceStatus;
import io.partnercloud.platform.export.Columns;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** In which columns invoices are exported: one row an invoice, its lines stay in JSON and PDF. */
final class InvoiceColumns {
    static final Columns<InvoiceView> ALL = Columns.<InvoiceView>of("invoices", "Счета")
            .text("Number", "Номер", InvoiceView::number)
            .text("Client", "Клиент", InvoiceView::client)
            .text("Client name", "Название клиента", InvoiceView::clientName)
            .service("Service", "Сервис", InvoiceView::service)
            .word("Kind", "Вид", InvoiceView::kind, InvoiceColumns::inRussian)
            .day("Issued on", "Выставлен", InvoiceView::issuedOn)
            .day("Due on", "Оплатить до", InvoiceView::dueOn)
            .day("From", "Период с", InvoiceColumns::from)
            .day("To", "Период по", InvoiceColumns::to)
            .money("Monthly", "В месяц", InvoiceView::monthly)
            .money("Total", "Сумма", InvoiceView::total)
            .money("Paid", "Оплачено", InvoiceView::paid)
            .money("Open", "К оплате", InvoiceView::open)
            .word("Status", "Состояние", InvoiceView::status, InvoiceColumns::inRussian)
            .day("Paid on", "Оплачен", InvoiceView::paidOn)
            .word("Cancelled because", "Причина отмены", InvoiceView::cancelReason, InvoiceColumns::inRussian)
            .text("Replaces", "Взамен", InvoiceView::replaces);

    private InvoiceColumns() {}

    // Goods have no days (INV-12).
    private static @Nullable LocalDate from(InvoiceView view) {
        return view.periods().isEmpty() ? null : view.periods().getFirst().from();
    }

    private static @Nullable LocalDate to(InvoiceView view) {
        return view.periods().isEmpty() ? null : view.periods().getLast().to();
    }

    private static String inRussian(InvoiceStatus status) {
        return switch (status) {
            case ISSUED -> "Выставлен";
            case PARTLY_PAID -> "Оплачен частично";
            case PAID -> "Оплачен";
            case OVERDUE -> "Просрочен";
            case CANCELLED -> "Отменён";
            case WRITTEN_OFF -> "Списан";
        };
    }

    private static String inRussian(InvoiceKind kind) {
        return switch (kind) {
            case FIRST -> "Первый";
            case RECURRING -> "Очередной";
            case SURCHARGE -> "Доплата";
            case ONE_OFF -> "Товары";
        };
    }

    private static String inRussian(CancelReason reason) {
        return switch (reason) {
            case REPLACED -> "Заменён другим";
            case CHANGE_CANCELLED -> "Изменение отменено";
            case PAID_AFTERWARDS -> "Оплата по факту";
            case LAPSED -> "Не оплачен в срок";
            case SUBSCRIPTION_ENDED -> "Услуга прекращена";
            case CLIENT_DELETED -> "Клиент удалён";
        };
    }
}
