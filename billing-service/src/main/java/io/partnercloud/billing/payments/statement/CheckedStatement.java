package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.AccountSection;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement that has been read whole: what was found, its sections one by one, and on whose accounts documents without
 * any word of a day were executed, because only with them the totals are right.
 */
record CheckedStatement(
        Findings findings,
        List<AccountSection> sections,
        Map<String, AccountPeriod> periods,
        Set<String> undatedCameTo,
        Set<String> undatedWentFrom) {
    CheckedStatement {
        sections = List.copyOf(sections);
        periods = Map.copyOf(periods);
        undatedCameTo = Set.copyOf(undatedCameTo);
        undatedWentFrom = Set.copyOf(undatedWentFrom);
    }

    static CheckedStatement unread(Findings findings) {
        return new CheckedStatement(findings, List.of(), Map.of(), Set.of(), Set.of());
    }

    /** Where the bank does not speak of days, the document's own is the day, within those of the statement. */
    BankDocument dated(BankDocument document, OwnAccounts own) {
        var payer = own.of(document.payer());
        var payee = own.of(document.payee());
        var writtenOff = document.writtenOffOn();
        if (document.leavesOutWrittenOff()
                && payer.filter(undatedWentFrom::contains).isPresent()) {
            writtenOff = within(payer.get(), document.datedOn());
        }
        var received = document.receivedOn();
        if (document.leavesOutReceived()
                && payee.filter(undatedCameTo::contains).isPresent()) {
            received = within(payee.get(), document.datedOn());
        }
        return document.movedOn(writtenOff, received);
    }

    /** The day on which a document moved the balance, as the statement counts: one of its own. */
    @Nullable
    LocalDate bookedOn(String account, @Nullable LocalDate executedOn) {
        return executedOn == null ? null : within(account, executedOn);
    }

    private LocalDate within(String account, LocalDate day) {
        var period = periods.get(account);
        return period == null ? day : notAfter(period.to(), notBefore(period.from(), day));
    }

    private static LocalDate notBefore(@Nullable LocalDate first, LocalDate day) {
        return first != null && day.isBefore(first) ? first : day;
    }

    private static LocalDate notAfter(@Nullable LocalDate last, LocalDate day) {
        return last != null && day.isAfter(last) ? last : day;
    }
}
