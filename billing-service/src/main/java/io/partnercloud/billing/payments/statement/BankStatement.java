package io.partnercloud.billing.payments.statement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A statement that came. Its type says whether anything of it counts. */
public sealed interface BankStatement {
    Arrival arrival();

    Findings findings();

    long version();

    /** Something does not add up: nothing of it counts (INV-6). */
    record Quarantined(Arrival arrival, Findings findings, long version) implements BankStatement {}

    /** An operator has put it away. */
    record Dropped(Arrival arrival, Findings findings, String reason, long version) implements BankStatement {}

    /** Its documents are taken, {@code newDocuments} of them not known before; not all have been looked at. */
    record Importing(Arrival arrival, Findings findings, int newDocuments, long version) implements BankStatement {
        Importing withNew(int count) {
            return new Importing(arrival, findings, count, version);
        }
    }

    record Imported(Arrival arrival, Findings findings, int newDocuments, Instant at, long version)
            implements BankStatement {}

    static BankStatement arrived(Arrival arrival, Findings findings) {
        return findings.isSound() ? new Importing(arrival, findings, 0, 0) : new Quarantined(arrival, findings, 0);
    }

    /** What is wrong may have been on our side. */
    default BankStatement checkedAgain(Findings found) {
        return switch (this) {
            case Quarantined old ->
                found.isSound()
                        ? new Importing(old.arrival, found, 0, old.version)
                        : new Quarantined(old.arrival, found, old.version);
            case Dropped _, Importing _, Imported _ -> throw new StatementRefusal.NotQuarantined(this);
        };
    }

    default Dropped drop(String reason) {
        return switch (this) {
            case Quarantined old -> new Dropped(old.arrival, old.findings, reason, old.version);
            case Dropped _, Importing _, Imported _ -> throw new StatementRefusal.NotQuarantined(this);
        };
    }

    default StatementStatus status() {
        return switch (this) {
            case Quarantined _ -> StatementStatus.QUARANTINED;
            case Dropped _ -> StatementStatus.DROPPED;
            case Importing _ -> StatementStatus.IMPORTING;
            case Imported _ -> StatementStatus.IMPORTED;
        };
    }

    default int newDocuments() {
        return switch (this) {
            case Importing importing -> importing.newDocuments;
            case Imported imported -> imported.newDocuments;
            case Quarantined _, Dropped _ -> 0;
        };
    }

    default @Nullable Instant finishedAt() {
        return this instanceof Imported imported ? imported.at : null;
    }
}
