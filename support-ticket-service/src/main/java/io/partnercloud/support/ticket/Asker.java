package io.partnercloud.support.ticket;

import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;

/** Who asks the support line, and is told what becomes of it. */
public enum Asker {
    PARTNER,
    CLIENT;

    static Asker of(Scope scope) {
        return switch (scope) {
            case PartnerScope _ -> PARTNER;
            case ClientScope _ -> CLIENT;
            case Operator _ -> throw new IllegalArgumentException("operators answer");
        };
    }
}
