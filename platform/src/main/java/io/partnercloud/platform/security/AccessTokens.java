package io.partnercloud.platform.security;

import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What makes a token an access token for this platform (RFC 9068): an ID token is none, nor is a token for somebody else. */
public final class AccessTokens {
    /** The {@code typ} of an access token's header. */
    public static final String TYPE = "at+jwt";

    /** Whom access tokens are for: the API behind the gateway, all of it. */
    public static final String AUDIENCE = "partner-cloud";

    private AccessTokens() {}

    /**
     * Checked after the signature, with decoders that leave the type to this ({@code validateType(false)}).
     *
     * @param issuer the platform's public address
     */
    public static OAuth2TokenValidator<Jwt> rules(String issuer) {
        var type = new JwtTypeValidator(List.of(TYPE));
        type.setAllowEmpty(false);
        return new DelegatingOAuth2TokenValidator<>(
                type,
                new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(AUDIENCE),
                new JwtClaimValidator<>("exp", Objects::nonNull),
                new JwtClaimValidator<>("sub", Objects::nonNull));
    }
}
