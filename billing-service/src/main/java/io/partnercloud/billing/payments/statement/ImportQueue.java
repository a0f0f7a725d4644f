package io.partnercloud.billing.payments.statement;

import java.util.UUID;

/** Where a statement's documents wait to be matched. */
public interface ImportQueue {
    /** As soon as the transaction in hand is committed; a crash forgets nothing. */
    void enqueue(UUID statement);
}
