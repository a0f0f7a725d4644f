package io.partnercloud.identity.oversight;

import io.partnercloud.platform.problem.Refusal;

/** Why nothing changes about a person. */
public abstract sealed class PersonRefusal extends Refusal {
    private PersonRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** There is no such person. */
    public static final class Unknown extends PersonRefusal {
        public Unknown() {
            super(Kind.UNKNOWN, "person_unknown");
        }
    }

    /** Rights of operators are for operators. */
    static final class NoOperator extends PersonRefusal {
        NoOperator() {
            super(Kind.CONFLICT, "person_is_no_operator");
        }
    }

    /** Nothing is known of it any more (PRT-17). */
    static final class Erased extends PersonRefusal {
        Erased() {
            super(Kind.CONFLICT, "person_erased");
        }
    }

    /** The account that this user signed in to is gone for good. */
    static final class AccountDeleted extends PersonRefusal {
        AccountDeleted() {
            super(Kind.CONFLICT, "account_of_person_deleted");
        }
    }

    /** Somebody has to be left who can give rights. */
    static final class LastAdministrator extends PersonRefusal {
        LastAdministrator() {
            super(Kind.CONFLICT, "last_administrator");
        }
    }
}
