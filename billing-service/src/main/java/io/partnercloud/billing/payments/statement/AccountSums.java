package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.AccountSection;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import io.partnercloud.billing.payments.statement.exchange.Flaw;
import io.partnercloud.billing.payments.statement.exchange.Flaws;
import io.partnercloud.contracts.values.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What sections and documents say of one of our accounts; either may come first. */
final class AccountSums {
    private final String account;
    private final List<AccountSection> sections = new ArrayList<>();
    private final AccountSide in;
    private final AccountSide out;
    private @Nullable Integer documentOfItAlone;

    AccountSums(String account) {
        this.account = account;
        this.in = AccountSide.in(account);
        this.out = AccountSide.out(account);
    }

    void add(AccountSection section) {
        sections.add(section);
    }

    void comes(BankDocument document, boolean isOfItAlone) {
        in.add(document, document.receivedOn(), document.leavesOutReceived());
        remember(document, isOfItAlone);
    }

    void goes(BankDocument document, boolean isOfItAlone) {
        out.add(document, document.writtenOffOn(), document.leavesOutWrittenOff());
        remember(document, isOfItAlone);
    }

    private void remember(BankDocument document, boolean isOfItAlone) {
        if (documentOfItAlone == null && isOfItAlone) {
            documentOfItAlone = document.line();
        }
    }

    String account() {
        return account;
    }

    boolean hasSection() {
        return !sections.isEmpty();
    }

    OptionalInt lineOfItAlone() {
        return documentOfItAlone == null ? OptionalInt.empty() : OptionalInt.of(documentOfItAlone);
    }

    boolean undatedCame() {
        return in.countsUndated();
    }

    boolean undatedWent() {
        return out.countsUndated();
    }

    /** Each section, the chain of them, and the totals against the documents. */
    void compare(Flaws flaws) {
        // Some banks begin with the latest day.
        if (sections.stream().allMatch(section -> section.from() != null)) {
            sections.sort(Comparator.comparing(section -> Objects.requireNonNull(section.from())));
        }
        sections.stream().filter(section -> !section.addsUp()).forEach(section -> balanceIsWrong(section, flaws));
        for (var i = 1; i < sections.size(); i++) {
            chain(sections.get(i - 1), sections.get(i), flaws);
        }
        in.compare(sections, line(), flaws);
        out.compare(sections, line(), flaws);
        if (in.isByDocuments() && out.isByDocuments()) {
            balance(flaws);
        }
    }

    private void balanceIsWrong(AccountSection section, Flaws flaws) {
        var in = Objects.requireNonNull(section.in());
        var out = Objects.requireNonNull(section.out());
        flaws.keepOut(
                section.line(),
                Flaw.Code.BALANCE_WRONG,
                account,
                section.opening(),
                in,
                out,
                section.opening().plus(in).minus(out),
                section.closing());
    }

    /** INV-16: what lies between two sections is missing; it is looked for until it comes, and keeps nothing out. */
    private void chain(AccountSection before, AccountSection after, Flaws flaws) {
        var end = before.to();
        var start = after.from();
        if (end != null
                && start != null
                && end.isBefore(start)
                && !before.closing().equals(after.opening())) {
            flaws.note(
                    after.line(),
                    Flaw.Code.CHAIN_BROKEN,
                    account,
                    end,
                    before.closing(),
                    start,
                    after.opening(),
                    after.opening().minus(before.closing()));
        }
    }

    /** Where the bank says no totals at all, the balances say whether the documents are whole. */
    private void balance(Flaws flaws) {
        var opening = sections.getFirst().opening();
        var closing = opening.plus(Money.sum(sections.stream()
                .map(section -> section.closing().minus(section.opening()))
                .toList()));
        var reached = opening.plus(in.moved()).minus(out.moved());
        if (!reached.equals(closing)) {
            flaws.keepOut(line(), Flaw.Code.BALANCE_WRONG, account, opening, in.moved(), out.moved(), reached, closing);
        }
    }

    /** All sections as one. */
    AccountPeriod period() {
        return new AccountPeriod(
                account,
                day(AccountSection::from, Comparator.naturalOrder()),
                day(AccountSection::to, Comparator.reverseOrder()),
                sections.getFirst().opening(),
                in.moved(),
                out.moved(),
                sections.getLast().closing());
    }

    private @Nullable LocalDate day(Function<AccountSection, @Nullable LocalDate> of, Comparator<LocalDate> order) {
        return sections.stream()
                .map(of)
                .<LocalDate>mapMulti((day, next) -> {
                    if (day != null) {
                        next.accept(day);
                    }
                })
                .min(order)
                .orElse(null);
    }

    private int line() {
        return sections.stream().mapToInt(AccountSection::line).min().orElse(1);
    }
}
