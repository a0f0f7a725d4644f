package io.partnercloud.billing.payments.statement;

import io.partnercloud.platform.audit.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a statement in quarantine again, after what was wrong on our side was put right, and imports it if it is sound now. */
@Service
public class RecheckStatement {
    private final BankStatements statements;
    private final CompanyAccounts accounts;
    private final TakeDocuments takeDocuments;
    private final StatementRules rules;
    private final Audit audit;

    RecheckStatement(
            BankStatements statements,
            CompanyAccounts accounts,
            TakeDocuments takeDocuments,
            StatementRules rules,
            Audit audit) {
        this.statements = statements;
        this.accounts = accounts;
        this.takeDocuments = takeDocuments;
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional
    public BankStatement recheck(UUID id) {
        statements.takeTurns();
        var before = statements.lock(id);
        var own = accounts.current();
        var after = statements
                .file(id)
                .map(file -> {
                    var checked = new CheckStatement(own, rules).check(file);
                    return takeDocuments.take(before.checkedAgain(checked.findings()), checked, file, own);
                })
                .orElseGet(() -> before.checkedAgain(before.findings())); // too large to be kept
        if (after instanceof BankStatement.Quarantined) {
            statements.save(after);
        }
        audit.record("bank-statement.checked-again", "bank-statement:" + id, null, before, after);
        return after;
    }
}
