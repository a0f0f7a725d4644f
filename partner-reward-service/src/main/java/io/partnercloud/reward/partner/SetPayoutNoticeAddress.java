package io.partnercloud.reward.partner;

import io.partnercloud.contracts.partner.PayoutNoticeAddressSet;
import io.partnercloud.platform.events.Outbox;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner says where notices about payout documents shall go (CAB-6). */
@Service
public class SetPayoutNoticeAddress {
    private final PayoutNoticeAddresses addresses;
    private final Outbox outbox;

    SetPayoutNoticeAddress(PayoutNoticeAddresses addresses, Outbox outbox) {
        this.addresses = addresses;
        this.outbox = outbox;
    }

    /** Setting the address that is set already changes nothing. {@code ifMatch} is the version that the caller saw. */
    @Transactional
    public PayoutNoticeAddress set(PartnerScope scope, String email, @Nullable String ifMatch) {
        var current = addresses.lock(scope);
        Versions.require(ifMatch, current.version());
        if (email.equals(current.email())) {
            return current;
        }
        var changed = addresses.set(scope, email);
        outbox.append(new PayoutNoticeAddressSet(scope.partner(), email));
        return changed;
    }
}
