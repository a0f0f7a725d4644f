package io.partnercloud.platform.jdbc;

import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;

/** Which rule of the schema refused a statement, as the server itself names it. */
public final class Constraint {
    private Constraint() {}

    /** Whether it was this constraint or unique index; its name is its rule, such as {@code one_active_trial_per_inn}. */
    public static boolean broken(DataAccessException refused, String name) {
        return refused.getMostSpecificCause() instanceof PSQLException cause
                && cause.getServerErrorMessage() != null
                && name.equals(cause.getServerErrorMessage().getConstraint());
    }
}
