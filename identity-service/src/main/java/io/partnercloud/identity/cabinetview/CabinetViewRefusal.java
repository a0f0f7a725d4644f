package io.partnercloud.identity.cabinetview;

import io.partnercloud.platform.problem.Refusal;

/** Why nobody looks at that cabinet. */
public abstract sealed class CabinetViewRefusal extends Refusal {
    private CabinetViewRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** There is no such partner. */
    static final class NoPartner extends CabinetViewRefusal {
        NoPartner() {
            super(Kind.UNKNOWN, "cabinet_partner_unknown");
        }
    }

    /** There is no such look, or it is over. */
    static final class Unknown extends CabinetViewRefusal {
        Unknown() {
            super(Kind.UNKNOWN, "cabinet_view_unknown");
        }
    }
}
