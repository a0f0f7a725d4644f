package io.partnercloud.gateway.signin;

import io.partnercloud.gateway.Door;
import io.partnercloud.gateway.Upstream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Whose kept tokens identity-service says are stale: a password was set, a membership given or taken. Asked before a kept
 * token is used, at most twice a second; where there is no answer, tokens count until they run out, as they would anyway.
 */
@Component
class StaleTokens {
    private static final Logger LOG = LoggerFactory.getLogger(StaleTokens.class);
    private static final Duration FRESH = Duration.ofMillis(500);
    /** At first: longer than a token lives, also that of a looking operator. */
    private static final Duration EVERYTHING = Duration.ofMinutes(35);
    /** Later: what was asked for before, once more, as what is told by clocks comes in no strict order. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);
    /** How far a change may be seen behind the moment that it names, and our clock be ahead of identity-service's. */
    private static final Duration MARGIN = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private record Mark(UUID person, Instant at) {}

    private record Marks(@Nullable List<Mark> marks) {}

    private final ServiceToken token;
    private final RestClient identity;
    private final InstantSource clock = InstantSource.system();
    private final Map<String, Instant> marks = new ConcurrentHashMap<>();
    private final AtomicLong askedAt = new AtomicLong();
    private volatile long answeredAt;

    StaleTokens(ServiceToken token, Door door, CloseableHttpClient serviceHttpClient) {
        this.token = token;
        this.identity = RestClient.builder()
                .baseUrl(door.service(Upstream.IDENTITY).toString())
                .requestFactory(requests(serviceHttpClient))
                .build();
    }

    /**
     * Whether the token is not to be used: it is to be refreshed before, or there is none any more.
     *
     * @param person whose it is, or the key or look that it was issued for
     */
    boolean isStale(String person, @Nullable Instant issuedAt) {
        askNowAndThen();
        var mark = marks.get(person);
        return mark != null && (issuedAt == null || issuedAt.isBefore(mark.plus(MARGIN)));
    }

    /** The next use asks again: something has just been changed here. */
    void askAgain() {
        askedAt.updateAndGet(at -> Math.max(0, at - FRESH.toMillis()));
    }

    private void askNowAndThen() {
        var now = clock.instant().toEpochMilli();
        var before = askedAt.get();
        if (now - before >= FRESH.toMillis() && askedAt.compareAndSet(before, now)) {
            ask(now);
        }
    }

    private void ask(long now) {
        try {
            var answer = identity.get()
                    .uri("/internal/stale-tokens?seconds={seconds}", period(now).toSeconds())
                    .headers(headers -> headers.setBearerAuth(token.current()))
                    .retrieve()
                    .body(Marks.class);
            if (answer != null && answer.marks() != null) {
                answer.marks().forEach(mark -> marks.put(mark.person().toString(), mark.at()));
            }
            answeredAt = now;
            marks.values().removeIf(at -> at.isBefore(Instant.ofEpochMilli(now).minus(EVERYTHING)));
        } catch (RestClientException | OAuth2AuthorizationException e) {
            LOG.warn("identity-service does not say whose tokens are stale: {}", e.getMessage());
        }
    }

    private Duration period(long now) {
        var since = Duration.ofMillis(now - answeredAt).plus(OVERLAP);
        return since.compareTo(EVERYTHING) > 0 ? EVERYTHING : since;
    }

    private static HttpComponentsClientHttpRequestFactory requests(CloseableHttpClient http) {
        var requests = new HttpComponentsClientHttpRequestFactory(http);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
