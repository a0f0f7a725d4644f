package io.partnercloud.contracts.partner;

import io.partnercloud.contracts.WireType;
import java.util.UUID;

/** Who applied does not become a partner, for this reason (RWD-11). The e-mail is the applicant's. */
@WireType("partner.partner-application-refused.v1")
public record PartnerApplicationRefused(
        UUID application, String company, String contactName, String email, String reason) implements PartnerEvent {
    @Override
    public String key() {
        return application.toString();
    }
}
