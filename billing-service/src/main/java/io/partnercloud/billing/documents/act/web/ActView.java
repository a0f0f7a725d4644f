package io.partnercloud.billing.documents.act.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.billing.documents.act.ActLists;
import io.partnercloud.billing.documents.act.Delivery;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Columns;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An act; with its lines where it is asked for alone. {@code delivery} is missing where the client has no INN to send it to. */
record ActView(
        String number,
        ClientLogin client,
        String clientName,
        YearMonth month,
        LocalDate issuedOn,
        Money total,
        @Nullable Delivery delivery,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<ActLists.Line> lines) {

    static final Columns<ActView> COLUMNS = Columns.<ActView>of("acts", "Акты")
            .text("Number", "Номер", ActView::number)
            .text("Client", "Клиент", ActView::client)
            .text("Client name", "Наименование клиента", ActView::clientName)
            .text("Month", "Месяц", ActView::month)
            .day("Issued on", "Дата", ActView::issuedOn)
            .money("Total", "Сумма", ActView::total)
            .word(
                    "Delivery",
                    "Отправка через ЭДО",
                    act -> act.delivery == null ? null : act.delivery.status(),
                    ActView::inRussian);

    static ActView of(ActLists.Summary act) {
        return of(act, null);
    }

    static ActView of(ActLists.Summary act, @Nullable List<ActLists.Line> lines) {
        return new ActView(
                act.number().text(),
                act.client(),
                act.clientName(),
                act.month(),
                act.issuedOn(),
                act.total(),
                act.delivery(),
                lines);
    }

    private static String inRussian(Delivery.Status status) {
        return switch (status) {
            case WAITING -> "ожидает отправки";
            case SENT -> "отправлен";
            case DELIVERED -> "доставлен";
            case SIGNED -> "подписан";
            case REFUSED -> "отклонён";
        };
    }
}
