package io.partnercloud.notification.contact;

import java.util.Optional;
import java.util.UUID;

/** This service's own projection of contacts, kept from other services' events. */
public interface Contacts {
    Optional<ClientContact> client(UUID client);

    Optional<PartnerContact> partner(UUID partner);

    void keepClient(ClientContact contact);

    /** Keeps the contract's contact; the payout address stays as it is. */
    void keepPartner(UUID partner, String name, String contactName, String email);

    /** Keeps the address for payout notices, also of a partner whose contact is not known yet. */
    void keepPayoutEmail(UUID partner, String email);
}
