package io.partnercloud.identity.relyingparty;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** An address of a site: compared letter by letter, so it has to be whole; and nobody on the way may read what is sent to it. */
public final class SiteAddress {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private SiteAddress() {}

    /** @throws RelyingPartyRefusal.AddressUnfit unless it is {@code https}, or {@code http} on one's own machine, without a fragment */
    public static URI of(String text) {
        try {
            var address = new URI(text.strip());
            if (address.getHost() != null
                    && address.getRawFragment() == null
                    && address.getRawUserInfo() == null
                    && !text.contains("*")
                    && isKeptSecretOnTheWay(address)) {
                return address;
            }
            throw new RelyingPartyRefusal.AddressUnfit(text);
        } catch (URISyntaxException _) {
            throw new RelyingPartyRefusal.AddressUnfit(text);
        }
    }

    private static boolean isKeptSecretOnTheWay(URI address) {
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
    }
}
