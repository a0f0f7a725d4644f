package io.partnercloud.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTests {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger verified = new AtomicInteger();
    private boolean ended;

    private final RememberedTokens tokens = new RememberedTokens(this::verify, this::rules, nanos::get);

    @Test
    void aSignatureIsVerifiedOnceAMinute() {
        assertThat(tokens.decode("good.1")).isSameAs(tokens.decode("good.1"));
        assertThat(verified).hasValue(1);

        nanos.addAndGet(RememberedTokens.MEMORY.toNanos());
        tokens.decode("good.1");
        assertThat(verified).hasValue(2);
    }

    @Test
    void eachTokenIsVerifiedForItself() {
        assertThat(tokens.decode("good.1").getTokenValue()).isEqualTo("good.1");
        assertThat(tokens.decode("good.2").getTokenValue()).isEqualTo("good.2");
    }

    @Test
    void aRememberedTokenThatEndsIsRefusedAsAnyOther() {
        tokens.decode("good.1");
        ended = true;

        assertThatThrownBy(() -> tokens.decode("good.1")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void aBadTokenStaysBad() {
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThat(verified).hasValue(2);
    }

    private Jwt verify(String token) {
        verified.incrementAndGet();
        if (ended || token.equals("bad")) {
            throw new BadJwtException("no");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .expiresAt(Instant.EPOCH.plusSeconds(1))
                .build();
    }

    private OAuth2TokenValidatorResult rules(Jwt token) {
        return ended
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                : OAuth2TokenValidatorResult.success();
    }
}
