package io.partnercloud.identity.membership;

import io.partnercloud.platform.problem.Refusal;

/** Why nothing changes about who belongs to a partner. */
public abstract sealed class MembershipRefusal extends Refusal {
    private MembershipRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** There is no such member of this partner, or the person does not belong to it. */
    static final class Unknown extends MembershipRefusal {
        Unknown() {
            super(Kind.UNKNOWN, "member_unknown");
        }
    }

    /** There is no such request to this partner. */
    static final class RequestUnknown extends MembershipRefusal {
        RequestUnknown() {
            super(Kind.UNKNOWN, "membership_request_unknown");
        }
    }

    /** The request was decided before. */
    static final class AlreadyDecided extends MembershipRefusal {
        AlreadyDecided() {
            super(Kind.CONFLICT, "membership_request_already_decided");
        }
    }

    /** There is no such invitation, for this person, any more. */
    static final class InvitationUnknown extends MembershipRefusal {
        InvitationUnknown() {
            super(Kind.UNKNOWN, "invitation_unknown");
        }
    }

    /** A partner is never left without somebody who can take others in. */
    static final class LastOwner extends MembershipRefusal {
        LastOwner() {
            super(Kind.CONFLICT, "last_owner");
        }
    }

    /** Codes that do not let in are not to be tried one after the other. */
    static final class TooManyCodes extends MembershipRefusal {
        TooManyCodes() {
            super(Kind.TOO_MANY, "too_many_partner_codes");
        }
    }

    /** Invitations are letters to strangers. */
    static final class TooManyInvitations extends MembershipRefusal {
        TooManyInvitations() {
            super(Kind.TOO_MANY, "too_many_invitations");
        }
    }
}
