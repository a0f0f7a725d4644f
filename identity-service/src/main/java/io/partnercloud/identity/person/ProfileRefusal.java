package io.partnercloud.identity.person;

import io.partnercloud.platform.problem.Refusal;

/** Why a profile is not shown or not changed. */
public abstract sealed class ProfileRefusal extends Refusal {
    private ProfileRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** The caller is not a person and acts for none. */
    public static final class Unknown extends ProfileRefusal {
        public Unknown() {
            super(Kind.UNKNOWN, "profile_unknown");
        }
    }

    /** Somebody else changed the profile between reading and writing. */
    static final class ChangedMeanwhile extends ProfileRefusal {
        ChangedMeanwhile() {
            super(Kind.STALE, "profile_changed_meanwhile");
        }
    }
}
