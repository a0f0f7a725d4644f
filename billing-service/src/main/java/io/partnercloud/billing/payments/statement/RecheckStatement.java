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
        var file = statements.file(id);
        var own = accounts.current();
        var findings = file.size() == before.arrival().size()
                ? new CheckStatement(own, rules).check(file)
                : before.findings(); // too large to be kept: there is nothing to check again
        var checked = before.checkedAgain(findings);
        var after = takeDocuments.take(checked, file, own);
        if (after instanceof BankStatement.Quarantined) {
            statements.save(after);
        }
        audit.record("bank-statement.checked-again", "bank-statement:" + id, null, before, after);
        return after;
    }
}
