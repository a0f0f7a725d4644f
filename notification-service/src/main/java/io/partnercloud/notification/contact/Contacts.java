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

    /** Whether the person has said no to letters that it can do without; who has said nothing gets them. */
    boolean wantsNoNotices(UUID person);

    void keepNoticeConsent(UUID person, boolean isGiven);

    /** Nothing about the person is kept any more (PRT-17). */
    void forget(UUID person);

    /** Keeps the address for payout notices, also of a partner whose contact is not known yet. */
    void keepPayoutEmail(UUID partner, String email);
}
