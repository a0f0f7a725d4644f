package io.partnercloud.platform.jdbc;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What follows a transaction once others can see it: whoever waits for its rows is woken, instead of asking all the time. */
public final class AfterCommit {
    private AfterCommit() {}

    /** Once the transaction in hand is committed, and not at all if it is rolled back; at once where there is none. */
    public static void run(Runnable wake) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake.run();
            }
        });
    }
}
