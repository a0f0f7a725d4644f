package io.partnercloud.notification.letter;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** Why an operator's wish about a letter is not granted. */
public abstract sealed class LetterRefusal extends Refusal {
    private LetterRefusal(Kind kind, String code, UUID letter) {
        super(kind, code, Map.of("letter", letter));
    }

    /** There is no such letter. */
    public static final class Unknown extends LetterRefusal {
        public Unknown(UUID letter) {
            super(Kind.UNKNOWN, "letter_unknown", letter);
        }
    }

    /** Nobody has said yet where the recipient is written to. */
    public static final class StillWaiting extends LetterRefusal {
        public StillWaiting(UUID letter) {
            super(Kind.CONFLICT, "letter_waits_for_contact", letter);
        }
    }

    /** It is about to be sent anyway. */
    public static final class StillDue extends LetterRefusal {
        public StillDue(UUID letter) {
            super(Kind.CONFLICT, "letter_still_due", letter);
        }
    }

    /** Its secret was deleted after sending (NTF-2): a new password or link has to be asked for. */
    public static final class SecretGone extends LetterRefusal {
        public SecretGone(UUID letter) {
            super(Kind.RULE, "letter_secret_gone", letter);
        }
    }
}
