package io.partnercloud.billing.payments.statement;

import io.partnercloud.billing.payments.statement.exchange.StatementFile;
import io.partnercloud.contracts.values.Ids;
import io.partnercloud.platform.audit.Audit;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a statement (INV-6): keeps the file, checks it, and takes its documents, or none of them where it does not add
 * up. Whose money they are is found out after that, document by document.
 */
@Service
public class TakeStatement {
    private final BankStatements statements;
    private final CompanyAccounts accounts;
    private final TakeDocuments takeDocuments;
    private final StatementRules rules;
    private final Audit audit;
    private final Clock clock;

    TakeStatement(
            BankStatements statements,
            CompanyAccounts accounts,
            TakeDocuments takeDocuments,
            StatementRules rules,
            Audit audit,
            Clock clock) {
        this.statements = statements;
        this.accounts = accounts;
        this.takeDocuments = takeDocuments;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** A statement, and whether it came with this file or was there before. */
    public record Taken(BankStatement statement, boolean isNew) {}

    /** The same file again changes nothing and answers the statement that is there. */
    @Transactional
    public Taken take(StatementFile file, Arrival.Source source, String receivedBy) {
        if (file.size() == 0) {
            throw new StatementRefusal.Empty();
        }
        statements.takeTurns();
        var hash = sha256(file);
        return statements
                .of(hash)
                .map(known -> new Taken(known, false))
                .orElseGet(() -> new Taken(takeNew(file, hash, source, receivedBy), true));
    }

    private BankStatement takeNew(StatementFile file, String hash, Arrival.Source source, String receivedBy) {
        var now = clock.instant();
        var arrival = new Arrival(Ids.at(now), source, file.name(), file.size(), hash, now, receivedBy);
        var own = accounts.current();
        var checked = new CheckStatement(own, rules).check(file);
        var statement = BankStatement.arrived(arrival, checked.findings());
        statements.add(statement);
        if (file.size() <= rules.largestFile()) {
            statements.store(arrival, file);
        }
        var taken = takeDocuments.take(statement, checked, file, own);
        var action = taken instanceof BankStatement.Quarantined ? "quarantined" : "taken";
        audit.record("bank-statement." + action, "bank-statement:" + arrival.id(), null, null, taken);
        return taken;
    }

    private static String sha256(StatementFile file) {
        try (var bytes = file.open();
                var digest =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
