package io.partnercloud.billing.documents.act.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.partnercloud.billing.documents.act.ActLists;
import io.partnercloud.billing.documents.act.ActSheet;
import io.partnercloud.billing.documents.act.Correction;
import io.partnercloud.billing.documents.act.Delivery;
import io.partnercloud.billing.invoicing.invoice.PaperLine;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.CloudService;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Columns;
import io.partnercloud.printing.Vat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act; with its lines and the tax in them where it is asked for alone. {@code corrects} names the act that it corrects, and
 * {@code changes} are then what it changes of that one. {@code delivery} is missing where the client has no INN to send it to.
 */
record ActView(
        String number,
        ClientLogin client,
        String clientName,
        YearMonth month,
        LocalDate issuedOn,
        Money total,
        @Nullable String corrects,
        @Nullable Delivery delivery,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) Money vat,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Line> lines,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) List<Change> changes) {

    /** So many units for these days. {@code vatRate} is in percent, null where there is no tax; {@code vatGround} then says why. */
    record Line(
            CloudService service,
            String code,
            String name,
            int quantity,
            String unit,
            Money unitPrice,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Money amount,
            @Nullable Integer vatRate,
            Money vatAmount,
            @Nullable String vatGround) {
        static Line of(PaperLine line) {
            var days = line.days();
            return new Line(
                    line.service(),
                    line.code(),
                    line.name(),
                    line.quantity(),
                    line.unit(),
                    line.unitPrice(),
                    days == null ? null : days.from(),
                    days == null ? null : days.to(),
                    line.amount(),
                    line.vat() instanceof Vat.At(var percent) ? percent : null,
                    line.tax(),
                    line.vatGround());
        }
    }

    /** A line as it was and as it is; one is missing where it was not there. */
    record Change(@Nullable Line before, @Nullable Line after) {
        static Change of(Correction.Change change) {
            var before = change.before();
            var after = change.after();
            return new Change(before == null ? null : Line.of(before), after == null ? null : Line.of(after));
        }
    }

    static final Columns<ActView> COLUMNS = Columns.<ActView>of("acts", "Акты")
            .text("Number", "Номер", ActView::number)
            .text("Client", "Клиент", ActView::client)
            .text("Client name", "Наименование клиента", ActView::clientName)
            .text("Month", "Месяц", ActView::month)
            .day("Issued on", "Дата", ActView::issuedOn)
            .money("Total", "Сумма", ActView::total)
            .text("Corrects", "Корректирует акт", ActView::corrects)
            .word(
                    "Delivery",
                    "Отправка через ЭДО",
                    act -> act.delivery == null ? null : act.delivery.status(),
                    ActView::inRussian);

    static ActView of(ActLists.Summary act) {
        var corrects = act.corrects();
        return new ActView(
                act.number().text(),
                act.client(),
                act.clientName(),
                act.month(),
                act.issuedOn(),
                act.total(),
                corrects == null ? null : corrects.text(),
                act.delivery(),
                null,
                null,
                null);
    }

    static ActView of(ActLists.Summary act, ActSheet sheet) {
        var correction = sheet.correction();
        var vat = correction
                .map(it -> it.taxes().up().minus(it.taxes().down()))
                .orElseGet(() ->
                        Money.sum(sheet.given().stream().map(PaperLine::tax).toList()));
        var listed = of(act);
        return new ActView(
                listed.number,
                listed.client,
                listed.clientName,
                listed.month,
                listed.issuedOn,
                listed.total,
                listed.corrects,
                listed.delivery,
                vat,
                correction.isPresent()
                        ? null
                        : sheet.given().stream().map(Line::of).toList(),
                correction
                        .map(it -> it.changes().stream().map(Change::of).toList())
                        .orElse(null));
    }

    private static String inRussian(Delivery.Status status) {
        return switch (status) {
            case WAITING -> "ожидает отправки";
            case SENT -> "отправлен";
            case DELIVERED -> "доставлен";
            case CLARIFICATION_ASKED -> "запрошено уточнение";
            case SIGNED -> "подписан";
            case REFUSED -> "отклонён";
            case HELD -> "задержан: чего-то не хватает";
            case ON_PAPER -> "передан на бумаге";
        };
    }
}
