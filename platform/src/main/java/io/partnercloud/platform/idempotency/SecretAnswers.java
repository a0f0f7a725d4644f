package io.partnercloud.platform.idempotency;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Requests whose answer shows a secret once: a service names their paths in {@code partnercloud.idempotency.secret-answers}.
 * Such an answer is not kept; who repeats the request is told so, and nothing is done again.
 */
final class SecretAnswers {
    private final List<PathPattern> paths;

    SecretAnswers(String[] paths) {
        this.paths =
                Stream.of(paths).map(PathPatternParser.defaultInstance::parse).toList();
    }

    boolean isGivenAt(String path) {
        var parsed = PathContainer.parsePath(path);
        return paths.stream().anyMatch(each -> each.matches(parsed));
    }
}
