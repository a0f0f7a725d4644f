package io.partnercloud.identity.owndata;

import io.partnercloud.platform.problem.Refusal;

/** Why somebody's data are not blanked. */
public abstract sealed class OwnDataRefusal extends Refusal {
    private OwnDataRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** A cabinet would be left without an owner. */
    static final class OnlyOwner extends OwnDataRefusal {
        OnlyOwner() {
            super(Kind.CONFLICT, "only_owner_here");
        }
    }
}
