package io.partnercloud.identity.relyingparty;

import io.partnercloud.platform.problem.Refusal;
import java.util.Map;

/** Why nothing changes about a site. */
public abstract sealed class RelyingPartyRefusal extends Refusal {
    private RelyingPartyRefusal(Kind kind, String code, Map<String, ?> details) {
        super(kind, code, details);
    }

    /** There is no such site. */
    public static final class Unknown extends RelyingPartyRefusal {
        public Unknown() {
            super(Kind.UNKNOWN, "relying_party_unknown", Map.of());
        }
    }

    /** No browser or logout token is sent to such an address. */
    public static final class AddressUnfit extends RelyingPartyRefusal {
        public AddressUnfit(String address) {
            super(Kind.RULE, "relying_party_address_unfit", Map.of("address", address));
        }
    }
}
