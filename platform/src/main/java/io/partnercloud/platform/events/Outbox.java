package io.partnercloud.platform.events;

import io.partnercloud.contracts.IntegrationEvent;

/** Where a change puts the facts that others must hear of: they are sent after, and only after, its transaction commits. */
public interface Outbox {
    /** @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction */
    void append(IntegrationEvent event);
}
