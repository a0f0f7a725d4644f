package io.partnercloud.identity.relyingparty;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A site that people sign in to by way of us. */
public record RelyingParty(
        UUID id, String clientId, Details details, boolean isEnabled, Instant registeredAt, long version) {

    /**
     * What an operator may change of it.
     *
     * @param redirects where browsers come back to with a code
     * @param afterLogout where they may be sent once they are signed out
     * @param backChannelLogout is told of each sign-in that is over; null where the site does not want to know
     */
    public record Details(
            String name,
            List<URI> redirects,
            List<URI> afterLogout,
            @Nullable URI backChannelLogout) {
        public Details {
            redirects = List.copyOf(redirects);
            afterLogout = List.copyOf(afterLogout);
        }
    }

    RelyingParty with(Details changed) {
        return new RelyingParty(id, clientId, changed, isEnabled, registeredAt, version);
    }
}
