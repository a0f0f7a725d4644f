package io.partnercloud.billing.payments.statement.web;

import io.partnercloud.billing.payments.statement.Direction;
import io.partnercloud.billing.payments.statement.DocumentState;
import io.partnercloud.billing.payments.statement.Fate;
import io.partnercloud.billing.payments.statement.MatchedBy;
import io.partnercloud.billing.payments.statement.TakenDocument;
import io.partnercloud.billing.payments.statement.WaitReason;
import io.partnercloud.billing.payments.statement.exchange.PaymentSide;
import io.partnercloud.billing.payments.statement.matching.Suggestion;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Columns;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bank document, what has become of it and, while it waits, what might be done about it. */
record BankDocumentView(
        UUID id,
        UUID statement,
        int line,
        Direction direction,
        String type,
        String number,
        LocalDate datedOn,
        @Nullable LocalDate executedOn,
        Money amount,
        Party payer,
        Party payee,
        String purpose,
        DocumentState status,
        @Nullable WaitReason reason,
        @Nullable String reasonText,
        @Nullable String detail,
        @Nullable UUID payment,
        @Nullable MatchedBy matchedBy,
        @Nullable String ignoreReason,
        List<Hint> suggestions) {
    static final Columns<BankDocumentView> COLUMNS = Columns.<BankDocumentView>of(
                    "bank-documents", "Банковские документы")
            .text("Id", "Номер записи", BankDocumentView::id)
            .text("Type", "Вид", BankDocumentView::type)
            .text("Number", "Номер", BankDocumentView::number)
            .day("Dated on", "Дата", BankDocumentView::datedOn)
            .day("Executed on", "Проведён", BankDocumentView::executedOn)
            .word("Direction", "Направление", BankDocumentView::direction, StatementWords::of)
            .money("Amount", "Сумма", BankDocumentView::amount)
            .text("Payer", "Плательщик", view -> view.payer.name())
            .text("Payer's INN", "ИНН плательщика", view -> view.payer.inn())
            .text("Payee", "Получатель", view -> view.payee.name())
            .text("Payee's INN", "ИНН получателя", view -> view.payee.inn())
            .text("Purpose", "Назначение", BankDocumentView::purpose)
            .word("Status", "Состояние", BankDocumentView::status, StatementWords::of)
            .word("Waits because", "Почему ждёт", BankDocumentView::reason, StatementWords::of)
            .text("Ignored because", "Почему отложен", BankDocumentView::ignoreReason);

    /** Who pays or is paid. */
    record Party(
            String name,
            @Nullable String inn,
            @Nullable String account,
            @Nullable String bic) {
        static Party of(PaymentSide side) {
            return new Party(side.name(), side.inn(), side.anyAccount().orElse(null), side.bic());
        }
    }

    /** Whose it may be. {@code open} is what the invoice asks for; {@code payment} may be the same money, or have gone back. */
    record Hint(
            Suggestion.Sign sign,
            ClientLogin client,
            String clientName,
            @Nullable String invoice,
            @Nullable Money open,
            @Nullable UUID payment) {
        static Hint of(Suggestion suggestion) {
            var invoice = suggestion.invoice();
            return new Hint(
                    suggestion.sign(),
                    suggestion.client().login(),
                    suggestion.client().name(),
                    invoice == null ? null : invoice.text(),
                    suggestion.open(),
                    suggestion.payment());
        }
    }

    static BankDocumentView of(TakenDocument taken, List<Suggestion> suggestions, Locale language) {
        var document = taken.document();
        var fate = taken.fate();
        var waiting = waiting(fate);
        return new BankDocumentView(
                taken.id(),
                taken.statement(),
                document.line(),
                taken.direction(),
                document.type(),
                document.number(),
                document.datedOn(),
                taken.executedOn(),
                document.amount(),
                Party.of(document.payer()),
                Party.of(document.payee()),
                document.purpose(),
                DocumentState.of(fate),
                waiting == null ? null : waiting.reason(),
                waiting == null ? null : StatementWords.sentence(waiting.reason(), language),
                waiting == null ? null : waiting.detail(),
                payment(fate),
                fate instanceof Fate.Matched matched ? matched.by() : null,
                fate instanceof Fate.Ignored ignored ? ignored.reason() : null,
                suggestions.stream().map(Hint::of).toList());
    }

    private static Fate.@Nullable Waiting waiting(Fate fate) {
        return switch (fate) {
            case Fate.Waiting waiting -> waiting;
            case Fate.Ignored ignored -> ignored.before();
            case Fate.Pending _, Fate.Matched _, Fate.Returned _, Fate.Kept _, Fate.NotExecuted _ -> null;
        };
    }

    private static @Nullable UUID payment(Fate fate) {
        return switch (fate) {
            case Fate.Matched matched -> matched.payment();
            case Fate.Returned returned -> returned.payment();
            case Fate.Pending _, Fate.Waiting _, Fate.Ignored _, Fate.Kept _, Fate.NotExecuted _ -> null;
        };
    }
}
