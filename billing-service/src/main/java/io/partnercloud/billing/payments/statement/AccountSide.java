package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.AccountSection;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import io.partnercloud.billing.payments.statement.exchange.Flaw;
import io.partnercloud.billing.payments.statement.exchange.Flaws;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What came to one of our accounts, or what went from it: as the sections say, and as the documents do. */
final class AccountSide {
    private final String account;
    private final Words words;
    private Money dated = Money.ZERO;
    private Money undated = Money.ZERO;
    private boolean undatedCount;
    private boolean isByDocuments;

    private AccountSide(String account, Words words) {
        this.account = account;
        this.words = words;
    }

    /**
     * How the format names a side.
     *
     * @param said the total as a section says it
     * @param derived the same by the section's balances and its other total, null where that is not said either
     */
    private record Words(
            String totalKey,
            String dayKey,
            Flaw.Code wrong,
            Function<AccountSection, @Nullable Money> said,
            Function<AccountSection, @Nullable Money> derived) {}

    static AccountSide in(String account) {
        return new AccountSide(
                account,
                new Words(
                        AccountSection.IN,
                        "ДатаПоступило",
                        Flaw.Code.INCOMING_TOTAL_WRONG,
                        AccountSection::in,
                        section -> {
                            var out = section.out();
                            return out == null
                                    ? null
                                    : section.closing().minus(section.opening()).plus(out);
                        }));
    }

    static AccountSide out(String account) {
        return new AccountSide(
                account,
                new Words(
                        AccountSection.OUT,
                        "ДатаСписано",
                        Flaw.Code.OUTGOING_TOTAL_WRONG,
                        AccountSection::out,
                        section -> {
                            var in = section.in();
                            return in == null
                                    ? null
                                    : section.opening().minus(section.closing()).plus(in);
                        }));
    }

    void add(BankDocument document, @Nullable LocalDate day, boolean isLeftOut) {
        if (day != null) {
            dated = dated.plus(document.amount());
        } else if (isLeftOut) {
            undated = undated.plus(document.amount());
        }
    }

    /** Documents without any word of a day count where the totals need them. */
    void compare(List<AccountSection> sections, int line, Flaws flaws) {
        var total = total(sections);
        isByDocuments = total == null;
        var needed = total == null ? dated.plus(undated) : total;
        undatedCount = !undated.equals(Money.ZERO)
                && !dated.equals(needed)
                && dated.plus(undated).equals(needed);
        if (undatedCount) {
            flaws.note(line, Flaw.Code.DAYS_MISSING, account, words.dayKey);
        }
        if (!moved().equals(needed)) {
            flaws.keepOut(line, words.wrong, account, needed, moved());
        } else if (!moved().equals(Money.ZERO) && sections.stream().anyMatch(this::leavesOut)) {
            flaws.note(line, Flaw.Code.TOTAL_MISSING, account, words.totalKey, moved());
        }
    }

    /** What all sections say; one that leaves a total out may say it by its balances and the other total. Null where none does. */
    private @Nullable Money total(List<AccountSection> sections) {
        var total = Money.ZERO;
        for (var section : sections) {
            var said = words.said.apply(section);
            var known = said == null ? words.derived.apply(section) : said;
            if (known == null) {
                return null;
            }
            total = total.plus(known);
        }
        return total;
    }

    /** Where nothing moved, nobody misses a total. */
    private boolean leavesOut(AccountSection section) {
        return words.said.apply(section) == null && !Money.ZERO.equals(words.derived.apply(section));
    }

    Money moved() {
        return undatedCount ? dated.plus(undated) : dated;
    }

    /** The bank says no total at all. */
    boolean isByDocuments() {
        return isByDocuments;
    }

    boolean countsUndated() {
        return undatedCount;
    }
}
