package io.partnercloud.identity.email;

import io.partnercloud.platform.problem.Refusal;

/** Why an address is not changed. */
public abstract sealed class EmailRefusal extends Refusal {
    private EmailRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** It is the address already. */
    static final class SameAsBefore extends EmailRefusal {
        SameAsBefore() {
            super(Kind.RULE, "email_is_the_same");
        }
    }

    /** Letters to strangers are not to be had by changing one's address again and again. */
    static final class TooOften extends EmailRefusal {
        TooOften() {
            super(Kind.TOO_MANY, "email_changes_too_often");
        }
    }
}
