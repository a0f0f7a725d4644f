package io.partnercloud.platform.events;

import io.partnercloud.contracts.IntegrationEvent;
import java.util.List;

/** Where a change puts the facts that others must hear of: they are sent after, and only after, its transaction commits. */
public interface Outbox {
    /** @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction */
    default void append(IntegrationEvent event) {
        appendAll(List.of(event));
    }

    /** The same for many at once; those of one key are told in the order of the list. */
    void appendAll(List<? extends IntegrationEvent> events);
}
