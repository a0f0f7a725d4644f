package io.partnercloud.billing.payments.statement;

import java.util.List;
import java.util.UUID;

/** All bank documents that were ever taken. */
public interface TakenDocuments {
    /**
     * Adds those that are not known yet. A known one that had not been executed and now is takes the place of the old.
     *
     * @return those that are new
     */
    List<Added> addNew(List<Booked> documents);

    /** A document that is new, or executed now, and what it is known by. */
    record Added(UUID id, DocumentKey key) {}

    /** How many are known that agree in all that a document is known by. */
    int known(String hash);

    /** Incoming money that nobody has looked at; the first of every statement first, so that a short one need not wait for a long one. */
    List<Pending> pending(int limit);

    /** Locked to the end of the transaction. @throws StatementRefusal.DocumentUnknown when there is none */
    TakenDocument lock(UUID id);

    /** @throws RuntimeException when somebody else has changed it since it was read */
    void save(TakenDocument document, String decidedBy);

    /** Which document, and what keeps one payer's documents together. */
    record Pending(UUID id, String payer) {}
}
