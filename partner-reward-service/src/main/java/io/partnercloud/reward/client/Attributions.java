package io.partnercloud.reward.client;

import io.partnercloud.reward.partner.PartnerId;
import java.time.LocalDate;
import java.util.Optional;

/** Which client belongs to which partner, since when. */
public interface Attributions {
    /** False where the client belongs to a partner already: the first partner keeps a client (PRT-10). */
    boolean addIfFirst(Attribution attribution);

    /** The one that holds from its day on; it ends the one before. */
    void put(Attribution attribution);

    /** Whose client it is by the last word. */
    Optional<Attribution> latest(ClientId client);

    /** Whose client it was on that day. */
    Optional<PartnerId> partnerOf(ClientId client, LocalDate on);
}
