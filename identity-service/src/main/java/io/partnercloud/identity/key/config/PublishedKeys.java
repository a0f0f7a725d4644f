package io.partnercloud.identity.key.config;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.key.SigningKey;
import io.partnercloud.identity.key.SigningKeys;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The key set as tokens are signed and checked with it, the signing key first; the first key is made when first asked for. */
@Component
class PublishedKeys implements JWKSource<SecurityContext> {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Snapshot(List<SigningKey> keys, Instant takenAt) {}

    private final SigningKeys keys;
    private final RealTime time;
    private volatile @Nullable Snapshot snapshot;

    PublishedKeys(SigningKeys keys, RealTime time) {
        this.keys = keys;
        this.time = time;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        var now = time.instant();
        var inOrder = SigningKey.inSigningOrder(current(now), now);
        return selector.select(
                new JWKSet(inOrder.stream().<JWK>map(SigningKey::pair).toList()));
    }

    private List<SigningKey> current(Instant now) {
        var known = snapshot;
        if (known == null || known.takenAt().plus(FRESH).isBefore(now)) {
            known = new Snapshot(load(now), now);
            snapshot = known;
        }
        return known.keys();
    }

    private List<SigningKey> load(Instant now) {
        var published = keys.published(now);
        if (!published.isEmpty()) {
            return published;
        }
        keys.addFirst(SigningKey.generate(now));
        return keys.published(now);
    }
}
