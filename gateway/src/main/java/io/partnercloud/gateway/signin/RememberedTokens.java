package io.partnercloud.gateway.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers for a minute which tokens had a good signature, the dearest part of a request's way through the door. What time
 * changes is asked each time: a remembered token ends when it says so; and a signing key that is withdrawn is
 * believed a minute longer at most.
 */
final class RememberedTokens implements JwtDecoder {
    static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int TOKENS = 5_000;

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> rules;
    private final Cache<String, Jwt> good;

    RememberedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> rules, Ticker ticker) {
        this.signatures = signatures;
        this.rules = rules;
        this.good = Caffeine.newBuilder()
                .maximumSize(TOKENS)
                .expireAfterWrite(MEMORY)
                .ticker(ticker)
                .build();
    }

    @Override
    public Jwt decode(String token) {
        var known = good.getIfPresent(token);
        if (known != null && !rules.validate(known).hasErrors()) {
            return known;
        }
        var verified = signatures.decode(token);
        good.put(token, verified);
        return verified;
    }
}
