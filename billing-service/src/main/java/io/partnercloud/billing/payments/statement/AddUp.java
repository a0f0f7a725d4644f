package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.AccountSection;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import io.partnercloud.billing.payments.statement.exchange.Flaw;
import io.partnercloud.billing.payments.statement.exchange.Flaws;
import io.partnercloud.contracts.values.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds a statement up (INV-6): each section's balances, and for each account its totals against its documents. */
final class AddUp {
    /** What sections and documents say of one of our accounts; either may come first. */
    private static final class Sums {
        private @Nullable Integer section;
        private @Nullable Integer documentOfItAlone;
        private Money totalIn = Money.ZERO;
        private Money totalOut = Money.ZERO;
        private Money documentsIn = Money.ZERO;
        private Money documentsOut = Money.ZERO;
    }

    private final OwnAccounts own;
    private final Flaws flaws;
    private final Map<String, Sums> sums = new LinkedHashMap<>();
    private final Map<String, AccountSection> sections = new LinkedHashMap<>();

    AddUp(OwnAccounts own, Flaws flaws) {
        this.own = own;
        this.flaws = flaws;
    }

    void add(AccountSection section) {
        sections.merge(section.account(), section, AccountSection::followedBy);
        if (!section.addsUp()) {
            flaws.add(
                    section.line(),
                    Flaw.Code.BALANCE_WRONG,
                    section.account(),
                    section.opening(),
                    section.in(),
                    section.out(),
                    section.opening().plus(section.in()).minus(section.out()),
                    section.closing());
        }
        if (!own.contains(section.account())) {
            flaws.add(section.line(), Flaw.Code.ACCOUNT_FOREIGN, section.account());
            return;
        }
        var account = of(section.account());
        account.section = account.section == null ? Integer.valueOf(section.line()) : account.section;
        account.totalIn = account.totalIn.plus(section.in());
        account.totalOut = account.totalOut.plus(section.out());
    }

    /** Money counts on the side where the bank has moved it; what was not executed moves no balance. */
    void add(BankDocument document) {
        var payer = own.of(document.payer());
        var payee = own.of(document.payee());
        if (payer.isEmpty() && payee.isEmpty() && !isOfForeignSection(document)) {
            flaws.add(document.line(), Flaw.Code.ACCOUNT_WITHOUT_SECTION);
        }
        payer.ifPresent(account -> {
            var mine = of(account, document, payee);
            mine.documentsOut =
                    document.writtenOffOn() == null ? mine.documentsOut : mine.documentsOut.plus(document.amount());
        });
        payee.ifPresent(account -> {
            var mine = of(account, document, payer);
            mine.documentsIn =
                    document.receivedOn() == null ? mine.documentsIn : mine.documentsIn.plus(document.amount());
        });
    }

    /** After the last part. */
    void close() {
        if (sections.isEmpty()) {
            flaws.add(1, Flaw.Code.NO_ACCOUNT_SECTION);
        }
        sums.forEach((number, account) -> {
            if (account.section != null) {
                compare(number, account, account.section);
            } else if (account.documentOfItAlone != null) {
                flaws.add(account.documentOfItAlone, Flaw.Code.ACCOUNT_WITHOUT_SECTION);
            }
        });
    }

    /** Each account's sections as one. */
    List<AccountSection> accounts() {
        return List.copyOf(sections.values());
    }

    private void compare(String number, Sums account, int line) {
        if (!account.totalIn.equals(account.documentsIn)) {
            flaws.add(line, Flaw.Code.INCOMING_TOTAL_WRONG, number, account.totalIn, account.documentsIn);
        }
        if (!account.totalOut.equals(account.documentsOut)) {
            flaws.add(line, Flaw.Code.OUTGOING_TOTAL_WRONG, number, account.totalOut, account.documentsOut);
        }
    }

    private Sums of(String account) {
        return sums.computeIfAbsent(account, _ -> new Sums());
    }

    private Sums of(String account, BankDocument document, Optional<String> otherOfOurs) {
        var mine = of(account);
        if (mine.documentOfItAlone == null && otherOfOurs.isEmpty()) {
            mine.documentOfItAlone = document.line();
        }
        return mine;
    }

    /** That the section is of a stranger's account has been said once, with the section's line. */
    private boolean isOfForeignSection(BankDocument document) {
        return sections.keySet().stream()
                .anyMatch(account ->
                        document.payer().has(account) || document.payee().has(account));
    }
}
