package io.partnercloud.reward.client;

import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.util.Optional;

/** Which client belongs to which partner, since when. */
public interface Attributions {
    /** False where the client belongs to a partner already: the first partner keeps a client (PRT-10). */
    boolean addIfFirst(Attribution attribution);

    /** Whose client it was on that day. */
    Optional<PartnerId> partnerOf(ClientId client, LocalDate on);
}
