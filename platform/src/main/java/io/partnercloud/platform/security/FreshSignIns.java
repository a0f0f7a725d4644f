package io.partnercloud.platform.security;

import io.partnercloud.platform.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What is about money and access is done after a fresh sign-in alone (PRT-13), not with a session that somebody has found. A
 * service names it in {@code partnercloud.fresh-sign-in} by method and path. A program has its secret, and no sign-in.
 */
final class FreshSignIns implements HandlerInterceptor {
    static final Duration FRESH = Duration.ofMinutes(15);

    private record Rule(String method, PathPattern path) {
        static Rule of(String text) {
            var parts = text.strip().split(" ", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("a method and a path are needed: " + text);
            }
            return new Rule(parts[0], PathPatternParser.defaultInstance.parse(parts[1].strip()));
        }

        boolean fits(String method, PathContainer path) {
            return this.method.equals(method) && this.path.matches(path);
        }
    }

    /** The sign-in is too long ago for this. */
    static final class SignInTooLongAgo extends Refusal {
        SignInTooLongAgo() {
            super(
                    Kind.FORBIDDEN,
                    "fresh_sign_in_needed",
                    Map.of("minutes", FRESH.toMinutes(), "seconds", FRESH.toSeconds()));
        }
    }

    private final List<Rule> rules;
    private final InstantSource time;

    FreshSignIns(String[] paths, InstantSource time) {
        this.rules = Stream.of(paths).map(Rule::of).toList();
        this.time = time;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var at = Caller.signedInAt();
        if (at != null && isDemandedFor(request.getMethod(), request.getServletPath()) && isTooLongAgo(at)) {
            throw new SignInTooLongAgo();
        }
        return true;
    }

    boolean isDemandedFor(String method, String path) {
        var parsed = PathContainer.parsePath(path);
        return rules.stream().anyMatch(rule -> rule.fits(method, parsed));
    }

    boolean isTooLongAgo(Instant signedInAt) {
        return signedInAt.plus(FRESH).isBefore(time.instant());
    }
}
