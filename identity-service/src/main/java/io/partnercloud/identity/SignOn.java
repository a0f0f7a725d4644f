package io.partnercloud.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation sets about sign-on.
 *
 * @param issuer the platform's public address: tokens name it, browsers come through it
 * @param gatewaySecret the secret of the client {@code gateway}
 */
public record SignOn(
        URI issuer,
        String gatewaySecret,
        @DefaultValue("10m") Duration accessTokenLifetime,
        @DefaultValue("12h") Duration refreshTokenLifetime,
        @DefaultValue("24h") Duration passwordLinkLifetime) {

    /** The one client whose tokens for people open the API: the site that the installation itself is. */
    public static final String GATEWAY = "gateway";

    public SignOn {
        if (gatewaySecret.length() < IdentitySettings.SECRET_LENGTH) {
            throw new IllegalArgumentException("GATEWAY_CLIENT_SECRET must be set, with at least 16 characters");
        }
    }

    /** The platform's public address without a slash at its end. */
    public String publicUrl() {
        var text = issuer.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
