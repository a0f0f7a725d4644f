package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.Flaw;
import io.partnercloud.billing.payments.statement.exchange.Flaws;
import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import io.partnercloud.billing.payments.statement.exchange.StatementReader;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Finds out whether a statement can be read and adds up, without keeping its documents (INV-6). */
final class CheckStatement {
    private final OwnAccounts own;
    private final StatementRules rules;

    CheckStatement(OwnAccounts own, StatementRules rules) {
        this.own = own;
        this.rules = rules;
    }

    CheckedStatement check(StatementFile file) {
        var flaws = new Flaws(rules.flawsShown());
        if (file.size() > rules.largestFile()) {
            flaws.keepOut(1, Flaw.Code.TOO_LARGE, rules.largestFile());
            return CheckedStatement.unread(new Findings(null, null, null, List.of(), 0, flaws.fatal(), flaws.kept()));
        }
        var control = new AddUp(own, flaws);
        var documents = new AtomicInteger();
        var read = new StatementReader(own::contains, flaws, control::add, document -> {
                    documents.incrementAndGet();
                    control.add(document);
                })
                .read(file);
        return control.close(new Findings.Read(read, documents.get()));
    }
}
