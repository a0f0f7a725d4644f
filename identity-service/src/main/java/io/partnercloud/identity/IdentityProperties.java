package io.partnercloud.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation sets about sign-on.
 *
 * @param issuer the platform's public address: tokens name it, browsers come through it
 * @param keySecret encrypts the private halves of signing keys in the database
 * @param keyAnnouncement how long a new key is published before it signs, so that everybody has seen it
 * @param keyRetention how long a replaced key stays published, so that what it signed runs out
 */
@ConfigurationProperties("partnercloud.identity")
public record IdentityProperties(
        URI issuer,
        String gatewaySecret,
        String keySecret,
        @DefaultValue("10m") Duration accessTokenLifetime,
        @DefaultValue("12h") Duration refreshTokenLifetime,
        @DefaultValue("1h") Duration keyAnnouncement,
        @DefaultValue("1d") Duration keyRetention,
        @DefaultValue("24h") Duration passwordLinkLifetime,
        @DefaultValue Guessing guessing) {

    private static final int SECRET_LENGTH = 16;

    public IdentityProperties {
        if (gatewaySecret.length() < SECRET_LENGTH || keySecret.length() < SECRET_LENGTH) {
            throw new IllegalArgumentException(
                    "GATEWAY_CLIENT_SECRET and IDENTITY_KEY_SECRET must be set, with at least 16 characters each");
        }
    }

    /**
     * What slows down who guesses passwords.
     *
     * @param free failures that cost nothing
     * @param firstWait the wait after the next failure; each further one doubles it
     * @param longestWait the wait never grows past this
     * @param forgottenAfter failures older than this no longer count
     */
    public record Guessing(
            @DefaultValue("5") int free,
            @DefaultValue("30s") Duration firstWait,
            @DefaultValue("15m") Duration longestWait,
            @DefaultValue("1h") Duration forgottenAfter) {}

    /** The platform's public address without a slash at its end. */
    public String publicUrl() {
        var text = issuer.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
