package io.partnercloud.identity.signin;

import io.partnercloud.platform.problem.Refusal;

/** Why somebody who is signed in is not believed to be who they are. */
public abstract sealed class SignInRefusal extends Refusal {
    private SignInRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** The sign-in is too long ago, and no password is named. */
    static final class PasswordNeeded extends SignInRefusal {
        PasswordNeeded() {
            super(Kind.FORBIDDEN, "password_needed");
        }
    }

    /** It is not this person's password. */
    static final class WrongPassword extends SignInRefusal {
        WrongPassword() {
            super(Kind.RULE, "wrong_password");
        }
    }

    /** So many passwords were wrong that the next one has to wait. */
    static final class TooManyGuesses extends SignInRefusal {
        TooManyGuesses() {
            super(Kind.TOO_MANY, "too_many_wrong_passwords");
        }
    }

    /** So many sign in at once that this one would wait too long. */
    public static final class Busy extends SignInRefusal {
        public Busy() {
            super(Kind.UNAVAILABLE, "sign_in_busy");
        }
    }
}
