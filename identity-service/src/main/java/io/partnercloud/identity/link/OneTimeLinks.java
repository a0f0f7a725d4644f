package io.partnercloud.identity.link;

import io.partnercloud.identity.link.OneTimeLink.Purpose;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The links that are out. Only a digest of each link's token is kept. */
public interface OneTimeLinks {

    void add(SecretToken token, OneTimeLink link, Instant expiresAt);

    /** How many links for that purpose the person was sent since then, used or not. */
    int issuedSince(UUID person, Purpose purpose, Instant since);

    /** Empty when the token is unknown, for another purpose, used or expired. */
    Optional<OneTimeLink> valid(SecretToken token, Purpose purpose, Instant at);

    /** Uses the link up, for ever; empty when it is not valid (any more), so that of two who use it at once one does. */
    Optional<OneTimeLink> use(SecretToken token, Purpose purpose, Instant at);

    /** Ends the person's other links for that purpose. */
    void end(UUID person, Purpose purpose, Instant at);

    /** Ends what was sent later than this link for the same purpose. */
    void endLaterThan(OneTimeLink link, Instant at);
}
