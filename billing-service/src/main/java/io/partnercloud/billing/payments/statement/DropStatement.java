package io.partnercloud.billing.payments.statement;

import io.partnercloud.platform.audit.Audit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a statement in quarantine away, with the reason; the same file may come again. */
@Service
public class DropStatement {
    private final BankStatements statements;
    private final Audit audit;

    DropStatement(BankStatements statements, Audit audit) {
        this.statements = statements;
        this.audit = audit;
    }

    @Transactional
    public BankStatement drop(UUID id, String reason) {
        var before = statements.lock(id);
        var dropped = before.drop(reason);
        statements.save(dropped);
        audit.record("bank-statement.dropped", "bank-statement:" + id, reason, before, dropped);
        return dropped;
    }
}
