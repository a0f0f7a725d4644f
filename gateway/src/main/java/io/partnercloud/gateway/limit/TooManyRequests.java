package io.partnercloud.gateway.limit;

import io.partnercloud.platform.problem.Problem;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** The answer to who comes too often: 429, with the time to wait. */
final class TooManyRequests {
    private TooManyRequests() {}

    static Problem problem(Duration wait) {
        var seconds = String.valueOf(wait.toSeconds() + 1);
        return Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too_many_requests")
                .withDetails(Map.of("seconds", seconds))
                .withHeader("Retry-After", seconds);
    }
}
