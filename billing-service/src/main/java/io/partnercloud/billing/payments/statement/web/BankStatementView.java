package io.partnercloud.billing.payments.statement.web;

import io.partnercloud.billing.payments.statement.AccountPeriod;
import io.partnercloud.billing.payments.statement.Arrival;
import io.partnercloud.billing.payments.statement.BankStatement;
import io.partnercloud.billing.payments.statement.DocumentState;
import io.partnercloud.billing.payments.statement.Hole;
import io.partnercloud.billing.payments.statement.StatementStatus;
import io.partnercloud.billing.payments.statement.exchange.Flaw;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.platform.export.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement and what has become of it. {@code errors} keep it in quarantine; {@code notes} do not. {@code holes} are the
 * missing documents before and after it (INV-16); a list of statements does not say them.
 */
record BankStatementView(
        UUID id,
        StatementStatus status,
        Arrival.Source source,
        @Nullable String fileName,
        long size,
        Instant receivedAt,
        String receivedBy,
        @Nullable String encoding,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Account> accounts,
        Counts documents,
        long errorCount,
        List<Mistake> errors,
        List<Mistake> notes,
        @Nullable List<HoleView> holes,
        @Nullable Instant finishedAt,
        @Nullable String dropReason) {
    static final Columns<BankStatementView> COLUMNS = Columns.<BankStatementView>of("bank-statements", "Выписки")
            .text("Id", "Номер", BankStatementView::id)
            .word("Status", "Состояние", BankStatementView::status, StatementWords::of)
            .text("File", "Файл", BankStatementView::fileName)
            .moment("Received at", "Получена", BankStatementView::receivedAt)
            .text("Received by", "Кем загружена", BankStatementView::receivedBy)
            .day("From", "С", BankStatementView::from)
            .day("To", "По", BankStatementView::to)
            .number("Documents", "Документов", view -> view.documents.total())
            .number("Imported", "Новых", view -> view.documents.imported())
            .number("Matched", "Зачислено", view -> view.documents.matched())
            .number("Waiting", "Ждут решения", view -> view.documents.waiting())
            .number("Errors", "Ошибок", BankStatementView::errorCount)
            .text("Dropped because", "Почему отложена", BankStatementView::dropReason);

    /** What the bank says of one account. */
    record Account(String account, Money opening, Money in, Money out, Money closing) {
        static Account of(AccountPeriod period) {
            return new Account(period.account(), period.opening(), period.in(), period.out(), period.closing());
        }
    }

    /** A line of the file and what is wrong there. */
    record Mistake(int line, Flaw.Code code, String text) {}

    /**
     * The documents of the file; {@code imported} are those that no statement before had told of, {@code alreadyKnown}
     * the others. Each imported one is in one of the states after these; {@code outgoing} are our own payments.
     */
    record Counts(
            long total,
            long imported,
            long alreadyKnown,
            long pending,
            long matched,
            long waiting,
            long ignored,
            long returned,
            long outgoing,
            long notExecuted) {
        static Counts of(BankStatement statement, Map<DocumentState, Long> states) {
            var total = statement.findings().documents();
            var isTaken = statement instanceof BankStatement.Importing || statement instanceof BankStatement.Imported;
            return new Counts(
                    total,
                    statement.newDocuments(),
                    isTaken ? total - statement.newDocuments() : 0,
                    states.getOrDefault(DocumentState.PENDING, 0L),
                    states.getOrDefault(DocumentState.MATCHED, 0L),
                    states.getOrDefault(DocumentState.WAITING, 0L),
                    states.getOrDefault(DocumentState.IGNORED, 0L),
                    states.getOrDefault(DocumentState.RETURNED, 0L),
                    states.getOrDefault(DocumentState.KEPT, 0L),
                    states.getOrDefault(DocumentState.NOT_EXECUTED, 0L));
        }
    }

    static BankStatementView of(
            BankStatement statement, Map<DocumentState, Long> states, @Nullable List<Hole> holes, Locale language) {
        var arrival = statement.arrival();
        var findings = statement.findings();
        return new BankStatementView(
                arrival.id(),
                statement.status(),
                arrival.source(),
                arrival.fileName(),
                arrival.size(),
                arrival.receivedAt(),
                arrival.receivedBy(),
                findings.encoding(),
                findings.from(),
                findings.to(),
                findings.accounts().stream().map(Account::of).toList(),
                Counts.of(statement, states),
                findings.fatalFlaws(),
                mistakes(findings.flaws(), true, language),
                mistakes(findings.flaws(), false, language),
                holes == null
                        ? null
                        : holes.stream()
                                .map(hole -> HoleView.of(hole, language))
                                .toList(),
                statement.finishedAt(),
                statement instanceof BankStatement.Dropped dropped ? dropped.reason() : null);
    }

    private static List<Mistake> mistakes(List<Flaw> flaws, boolean fatal, Locale language) {
        return flaws.stream()
                .filter(flaw -> flaw.fatal() == fatal)
                .map(flaw -> new Mistake(
                        flaw.line(), flaw.code(), StatementWords.isRussian(language) ? flaw.russian() : flaw.english()))
                .toList();
    }
}
