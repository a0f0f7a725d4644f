package io.partnercloud.platform;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a failure of the database itself, which passes and is nobody's fault, from a failure of the work. */
public final class DatabaseAway {
    private DatabaseAway() {}

    /** Whether the database could not be reached, or broke the connection off. */
    public static boolean causes(Throwable failure) {
        var cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (says(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean says(Throwable failure) {
        return switch (failure) {
            case CannotCreateTransactionException _,
                    DataAccessResourceFailureException _,
                    SQLTransientConnectionException _,
                    SQLNonTransientConnectionException _,
                    SQLRecoverableException _ -> true;
            case TransactionSystemException broken -> isConnectionState(sqlState(broken.getCause()));
            case SQLException sql -> isConnectionState(sql.getSQLState());
            default -> false;
        };
    }

    private static @Nullable String sqlState(@Nullable Throwable failure) {
        return failure instanceof SQLException sql ? sql.getSQLState() : null;
    }

    /** 08: connection; 57P: the server is shut down, starting or told to end the session; 53: out of resources. */
    private static boolean isConnectionState(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53"));
    }
}
