package io.partnercloud.notification.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a partner is written to: the contract's contact, and its one address for payout notices, if it named one (PRT-8). */
public record PartnerContact(
        UUID partner,
        String name,
        String contactName,
        String email,
        @Nullable String payoutEmail) {

    /** Payout notices go to the address that the partner named, else to the contract's contact (CAB-6). */
    public String payoutNoticeEmail() {
        return payoutEmail != null ? payoutEmail : email;
    }
}
