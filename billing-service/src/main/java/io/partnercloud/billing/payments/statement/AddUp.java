package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.AccountSection;
import io.partnercloud.billing.payments.statement.exchange.BankDocument;
import io.partnercloud.billing.payments.statement.exchange.Flaw;
import io.partnercloud.billing.payments.statement.exchange.Flaws;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds a statement up (INV-6): each section's balances, and for each account its totals against its documents. */
final class AddUp {
    private final OwnAccounts own;
    private final Flaws flaws;
    private final Map<String, AccountSums> sums = new LinkedHashMap<>();
    private final List<AccountSection> sections = new ArrayList<>();

    AddUp(OwnAccounts own, Flaws flaws) {
        this.own = own;
        this.flaws = flaws;
    }

    void add(AccountSection section) {
        sections.add(section);
        if (own.contains(section.account())) {
            of(section.account()).add(section);
        } else {
            flaws.keepOut(section.line(), Flaw.Code.ACCOUNT_FOREIGN, section.account());
        }
    }

    /** Money counts on the side where the bank has moved it; what was not executed moves no balance. */
    void add(BankDocument document) {
        var payer = own.of(document.payer());
        var payee = own.of(document.payee());
        if (payer.isEmpty() && payee.isEmpty() && !isOfForeignSection(document)) {
            flaws.keepOut(document.line(), Flaw.Code.ACCOUNT_WITHOUT_SECTION);
        }
        payer.ifPresent(account -> of(account).goes(document, payee.isEmpty()));
        payee.ifPresent(account -> of(account).comes(document, payer.isEmpty()));
    }

    /** After the last part. */
    CheckedStatement close(Findings.Read read) {
        if (sections.isEmpty()) {
            flaws.keepOut(1, Flaw.Code.NO_ACCOUNT_SECTION);
        }
        var mine = sums.values().stream().filter(AccountSums::hasSection).toList();
        mine.forEach(account -> account.compare(flaws));
        sums.values().stream()
                .filter(account -> !account.hasSection())
                .forEach(account -> account.lineOfItAlone()
                        .ifPresent(line -> flaws.keepOut(line, Flaw.Code.ACCOUNT_WITHOUT_SECTION)));
        var periods = mine.stream().map(AccountSums::period).toList();
        return new CheckedStatement(
                Findings.of(read, periods, flaws),
                sections,
                periods.stream().collect(Collectors.toMap(AccountPeriod::account, period -> period)),
                mine.stream()
                        .filter(AccountSums::undatedCame)
                        .map(AccountSums::account)
                        .collect(Collectors.toSet()),
                mine.stream()
                        .filter(AccountSums::undatedWent)
                        .map(AccountSums::account)
                        .collect(Collectors.toSet()));
    }

    private AccountSums of(String account) {
        return sums.computeIfAbsent(account, AccountSums::new);
    }

    /** That the section is of a stranger's account has been said once, with the section's line. */
    private boolean isOfForeignSection(BankDocument document) {
        return sections.stream()
                .map(AccountSection::account)
                .anyMatch(account ->
                        document.payer().has(account) || document.payee().has(account));
    }
}
