package io.partnercloud.identity.programkey;

import io.partnercloud.platform.problem.Refusal;

/** Why there is no such key, or it is not made. */
public abstract sealed class ProgramKeyRefusal extends Refusal {
    private ProgramKeyRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** The partner has no such key. */
    public static final class Unknown extends ProgramKeyRefusal {
        public Unknown() {
            super(Kind.UNKNOWN, "program_key_unknown");
        }
    }

    /** The maker may not do that itself. */
    static final class MoreThanItsMaker extends ProgramKeyRefusal {
        MoreThanItsMaker() {
            super(Kind.RULE, "program_key_above_its_maker");
        }
    }

    /** It would run out today or in the past, or in more than a year. */
    static final class ExpiryOutOfBounds extends ProgramKeyRefusal {
        ExpiryOutOfBounds() {
            super(Kind.RULE, "program_key_expiry_out_of_bounds");
        }
    }
}
