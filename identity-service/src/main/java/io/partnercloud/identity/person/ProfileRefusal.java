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

    /** A program acts for the person, and this the person does itself. */
    public static final class OnlyInPerson extends ProfileRefusal {
        public OnlyInPerson() {
            super(Kind.FORBIDDEN, "only_in_person");
        }
    }

    /** An address is changed by proving the new one, not by writing it down. */
    static final class EmailChangesByProof extends ProfileRefusal {
        EmailChangesByProof() {
            super(Kind.RULE, "email_changes_by_proof");
        }
    }
}
