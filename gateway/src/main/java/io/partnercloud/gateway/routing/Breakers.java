package io.partnercloud.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.partnercloud.gateway.GatewaySettings;
import io.partnercloud.gateway.Upstream;
import io.partnercloud.platform.problem.Problem;
import io.partnercloud.platform.problem.ProblemWriter;
import io.partnercloud.platform.problem.Problems;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One circuit breaker per service. No connection, no answer in time and 502–504 are failures; a 500 is not: the service
 * lives, and one bug must not take the others' requests away. What the caller did wrong counts for nothing.
 */
@Component
public class Breakers {
    private static final Logger LOG = LoggerFactory.getLogger(Breakers.class);
    private static final int BAD_GATEWAY = 502;
    private static final int GATEWAY_TIMEOUT = 504;

    private final CircuitBreakerRegistry registry;
    private final ProblemWriter writer;
    private final Duration openFor;

    Breakers(GatewaySettings.Breaker rule, ProblemWriter writer, MeterRegistry meters) {

        this.registry = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(rule.window())
                .minimumNumberOfCalls(rule.enoughCalls())
                .failureRateThreshold(rule.failurePercent())
                .waitDurationInOpenState(rule.openFor())
                .permittedNumberOfCallsInHalfOpenState(rule.trialCalls())
                .build());
        this.writer = writer;
        this.openFor = rule.openFor();
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
    }

    /** The breaker for calls that the gateway makes by itself. */
    public CircuitBreaker of(Upstream upstream) {
        return registry.circuitBreaker(upstream.shortName());
    }

    /** Passes the request on, or says at once that the service cannot be reached now. */
    ServerResponse through(Upstream upstream, ServerRequest request, Function<ServerRequest, ServerResponse> exchange) {
        var breaker = of(upstream);
        try {
            breaker.acquirePermission();
        } catch (CallNotPermittedException _) {
            return unavailable("service_unavailable", upstream);
        }
        var start = System.nanoTime();
        try {
            var response = exchange.apply(request);
            note(breaker, start, response.statusCode().value());
            return response;
        } catch (RuntimeException e) {
            return failed(upstream, request, breaker, start, e);
        }
    }

    private static void note(CircuitBreaker breaker, long start, int status) {
        var took = System.nanoTime() - start;
        if (status >= BAD_GATEWAY && status <= GATEWAY_TIMEOUT) {
            breaker.onError(took, TimeUnit.NANOSECONDS, new IllegalStateException("status " + status));
        } else {
            breaker.onSuccess(took, TimeUnit.NANOSECONDS);
        }
    }

    /** Only a failure on the way to the service or in it is the service's; all else is the caller's fault, or ours. */
    private ServerResponse failed(
            Upstream upstream, ServerRequest request, CircuitBreaker breaker, long start, RuntimeException failure) {
        var ofCaller = Problems.whileReading(failure);
        if (ofCaller != null || cause(failure, IOException.class) == null) {
            breaker.releasePermission();
            var problem = ofCaller == null ? Problems.of(failure, request.servletRequest()) : ofCaller;
            Problems.log(problem, failure, request.servletRequest());
            return new ProblemResponse(writer, problem);
        }
        breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, failure);
        LOG.warn("{} does not answer: {}", upstream.application(), failure.toString());
        return unavailable(isTimeout(failure) ? "service_timed_out" : "service_unavailable", upstream);
    }

    private ServerResponse unavailable(String code, Upstream upstream) {
        return new ProblemResponse(
                writer,
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code)
                        .withDetails(Map.of("service", upstream.application()))
                        .withHeader("Retry-After", String.valueOf(Math.max(1, openFor.toSeconds()))));
    }

    private static boolean isTimeout(Throwable failure) {
        return cause(failure, SocketTimeoutException.class) != null
                || cause(failure, InterruptedIOException.class) != null;
    }

    private static <T> @Nullable T cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
