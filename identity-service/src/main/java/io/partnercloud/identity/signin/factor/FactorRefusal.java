package io.partnercloud.identity.signin.factor;

import io.partnercloud.platform.problem.Refusal;

/** Why a second factor does not change. */
public abstract sealed class FactorRefusal extends Refusal {
    private FactorRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** The person has no such passkey. */
    static final class PasskeyUnknown extends FactorRefusal {
        PasskeyUnknown() {
            super(Kind.UNKNOWN, "passkey_unknown");
        }
    }

    /** There is one already; it is removed first. */
    static final class AlreadySetUp extends FactorRefusal {
        AlreadySetUp() {
            super(Kind.CONFLICT, "factor_already_set_up");
        }
    }

    /** There is none. */
    public static final class NotSetUp extends FactorRefusal {
        public NotSetUp() {
            super(Kind.UNKNOWN, "factor_not_set_up");
        }
    }

    /** It is not a code of that app, or an old one. */
    public static final class WrongCode extends FactorRefusal {
        public WrongCode() {
            super(Kind.RULE, "wrong_factor_code");
        }
    }

    /** So many codes were wrong that the next one has to wait. */
    static final class TooManyGuesses extends FactorRefusal {
        TooManyGuesses() {
            super(Kind.TOO_MANY, "too_many_factor_codes");
        }
    }
}
