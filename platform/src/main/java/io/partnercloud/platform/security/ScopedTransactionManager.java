package io.partnercloud.platform.security;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the database at the beginning of every transaction whose rows it may see; with its end that is forgotten. */
final class ScopedTransactionManager extends JdbcTransactionManager {

    ScopedTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            apply(CurrentScope.value());
        } catch (SQLException | RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("could not set the row scope of a transaction", e);
        }
    }

    /** Sets the scope of the transaction that is running on this thread. */
    void apply(String scope) throws SQLException {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new IllegalStateException("no transaction");
        }
        apply(holder.getConnection(), scope);
    }

    private static void apply(Connection connection, String scope) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('app.scope', ?, true)")) {
            statement.setString(1, scope);
            statement.execute();
        }
    }
}
