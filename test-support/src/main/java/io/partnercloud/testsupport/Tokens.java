package io.partnercloud.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Access tokens as identity-service would issue them, signed with the key of this test JVM. */
public final class Tokens {
    static final String ISSUER = "http://localhost:8080";
    static final String AUDIENCE = "partner-cloud";
    static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");
    static final String KEY_ID = "test-key";
    private static final InstantSource CLOCK = InstantSource.system();
    static final ECKey KEY = generate();
    private static final Duration REUSED_FOR = Duration.ofMinutes(10);
    private static final Map<Holder, Signed> SIGNED = new ConcurrentHashMap<>();

    /** What a member of a partner may be allowed, and what an operator (PRT-14). */
    public static final List<String> MEMBERS_RIGHTS = List.of("OWNER", "MONEY", "CLIENTS", "SUPPORT");

    public static final List<String> OPERATORS_RIGHTS = List.of("SUPPORT", "SALES", "ACCOUNTING", "CONTENT", "ADMIN");

    private Tokens() {}

    /** A member of this partner with these rights alone. */
    public static String partner(UUID partner, String subject, List<String> rights) {
        return good(subject, List.of("PARTNER"), rights, partner, null);
    }

    /** An operator with these rights alone. */
    public static String operator(String subject, List<String> rights) {
        return good(subject, List.of("OPERATOR"), rights, null, null);
    }

    /** A machine of this partner; its subject is {@code partner-<uuid>}. */
    public static String partner(UUID partner) {
        return partner(partner, "partner-" + partner);
    }

    public static String partner(UUID partner, String subject) {
        return partner(partner, subject, MEMBERS_RIGHTS);
    }

    /** Somebody who has registered and belongs to no partner yet. */
    public static String person(String subject) {
        return good(subject, List.of("PARTNER"), List.of(), null, null);
    }

    public static String operator() {
        return operator("operator");
    }

    public static String operator(String subject) {
        return operator(subject, OPERATORS_RIGHTS);
    }

    /** An operator who looks as that partner sees it (PRT-16). */
    public static String view(UUID partner, String operator, UUID view) {
        var until = CLOCK.instant().plus(Duration.ofMinutes(30));
        return signed(claims(partner.toString(), List.of("PARTNER"), MEMBERS_RIGHTS, partner, null, until)
                .claim("act", Map.of("sub", operator))
                .claim("view", view.toString()));
    }

    public static String service() {
        return good("gateway", List.of("SERVICE"), List.of(), null, null);
    }

    /** A user of this client; the claim {@code client} is the id of its account, as {@code partner} is the partner's. */
    public static String client(UUID client) {
        return good("user-of-" + client, List.of("CLIENT"), List.of(), null, client);
    }

    /** Somebody with the role of clients' users, of whom identity-service does not know the account. */
    public static String clientOfNoAccount() {
        return good("user", List.of("CLIENT"), List.of(), null, null);
    }

    /** A partner's token that ended an hour ago. */
    public static String expired(UUID partner) {
        return token(
                "partner-" + partner,
                List.of("PARTNER"),
                MEMBERS_RIGHTS,
                partner,
                null,
                CLOCK.instant().minus(Duration.ofHours(1)));
    }

    /** The JWK set that identity-service would publish. */
    static String publicKeys() {
        return new JWKSet(KEY.toPublicJWK()).toString();
    }

    /**
     * Reads tokens of this key by the rules that the service under test has for tokens of identity-service. The rules are
     * asked each time, the signature once: it never changes, and checking it costs more than many a test.
     */
    static JwtDecoder decoder(OAuth2TokenValidator<Jwt> rules) {
        var signatures = NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<SecurityContext>(new JWKSet(KEY)))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .jwtProcessorCustomizer(tokens -> tokens.setJWSTypeVerifier((_, _) -> {})) // the rules look at it
                .build();
        signatures.setJwtValidator(_ -> OAuth2TokenValidatorResult.success()); // the rules come after
        var genuine = new ConcurrentHashMap<String, Jwt>();
        return token -> {
            var jwt = genuine.computeIfAbsent(token, signatures::decode);
            var verdict = rules.validate(jwt);
            if (verdict.hasErrors()) {
                throw new JwtValidationException("The token is not good here.", verdict.getErrors());
            }
            return jwt;
        };
    }

    static boolean isOurs(String token) {
        try {
            return KEY_ID.equals(SignedJWT.parse(token).getHeader().getKeyID());
        } catch (ParseException _) {
            return false;
        }
    }

    /** What a token says, but for its time. */
    private record Holder(
            String subject,
            List<String> roles,
            List<String> rights,
            @Nullable UUID partner,
            @Nullable UUID client) {}

    private record Signed(String token, Instant at) {
        boolean isFresh() {
            return at.plus(REUSED_FOR).isAfter(CLOCK.instant());
        }
    }

    /** Good for an hour, or most of one: whoever has asked for such a token a moment ago gets the same. */
    private static String good(
            String subject, List<String> roles, List<String> rights, @Nullable UUID partner, @Nullable UUID client) {
        return SIGNED.compute(new Holder(subject, roles, rights, partner, client), (_, known) -> {
                    if (known != null && known.isFresh()) {
                        return known;
                    }
                    var now = CLOCK.instant();
                    return new Signed(
                            token(subject, roles, rights, partner, client, now.plus(Duration.ofHours(1))), now);
                })
                .token();
    }

    private static String token(
            String subject,
            List<String> roles,
            List<String> rights,
            @Nullable UUID partner,
            @Nullable UUID client,
            Instant expiresAt) {
        return signed(claims(subject, roles, rights, partner, client, expiresAt));
    }

    private static JWTClaimsSet.Builder claims(
            String subject,
            List<String> roles,
            List<String> rights,
            @Nullable UUID partner,
            @Nullable UUID client,
            Instant expiresAt) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .issueTime(Date.from(expiresAt.minus(Duration.ofHours(1))))
                .expirationTime(Date.from(expiresAt))
                .audience(AUDIENCE)
                .claim("roles", roles)
                .claim("rights", rights);
        if (partner != null) {
            claims.claim("partner", partner.toString());
        }
        if (client != null) {
            claims.claim("client", client.toString());
        }
        return claims;
    }

    private static String signed(JWTClaimsSet.Builder claims) {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(KEY_ID)
                        .type(ACCESS_TOKEN)
                        .build(),
                claims.build());
        try {
            jwt.sign(new ECDSASigner(KEY));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(KEY_ID)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
