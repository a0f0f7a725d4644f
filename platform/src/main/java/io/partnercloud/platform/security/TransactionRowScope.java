package io.partnercloud.platform.security;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Widens and narrows the view of this thread, and of the transaction it is in. */
final class TransactionRowScope implements RowScope {
    private final ScopedTransactionManager transactions;

    TransactionRowScope(ScopedTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T all(Supplier<T> work) {
        var inTransaction = TransactionSynchronizationManager.isActualTransactionActive();
        if (!inTransaction || CurrentScope.value().equals(CurrentScope.ALL)) {
            return CurrentScope.within(CurrentScope.ALL, work);
        }
        apply(CurrentScope.ALL);
        // Not in a finally: where the work throws, the transaction may be aborted, and then it can only roll back.
        try {
            var result = CurrentScope.within(CurrentScope.ALL, work);
            apply(CurrentScope.value());
            return result;
        } catch (RuntimeException e) {
            narrowAfter(e);
            throw e;
        }
    }

    private void narrowAfter(RuntimeException failure) {
        try {
            apply(CurrentScope.value());
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void apply(String scope) {
        try {
            transactions.apply(scope);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("could not set the row scope", e);
        }
    }
}
