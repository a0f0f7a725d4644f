package io.partnercloud.platform.security;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.Environment;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which right is needed for what (PRT-14): a member's under {@code /api/partner}, an operator's under {@code /api/admin}. A
 * service names them in {@code partnercloud.rights} by right and path, with a method in front where it is about one
 * ({@code POST /api/partner/trials}); the most exact path counts. What is not named is for all who have the role.
 */
public final class Rights {
    /** The claim of a token that has them. */
    public static final String CLAIM = "rights";

    private static final ResolvableType PATHS = ResolvableType.forClassWithGenerics(
            Map.class,
            ResolvableType.forClass(String.class),
            ResolvableType.forClassWithGenerics(List.class, String.class));
    /** What every service serves. */
    private static final Map<String, List<String>> EVERYWHERE =
            Map.of("ADMIN", List.of("/api/admin/jobs/**", "/api/admin/dead-letters/**", "/api/admin/audit/**"));

    private record Rule(@Nullable String method, PathPattern path, String right) {
        static Rule of(String right, String text) {
            var parts = text.strip().split(" ", 2);
            var isForOneMethod = parts.length == 2;
            return new Rule(
                    isForOneMethod ? parts[0] : null,
                    PathPatternParser.defaultInstance.parse(isForOneMethod ? parts[1].strip() : parts[0]),
                    right);
        }

        boolean fits(String method, PathContainer path) {
            return (this.method == null || this.method.equalsIgnoreCase(method)) && this.path.matches(path);
        }
    }

    private final List<Rule> rules;

    private Rights(List<Rule> rules) {
        this.rules = rules;
    }

    static Rights of(Environment environment) {
        Map<String, List<String>> named = Binder.get(environment)
                .bind("partnercloud.rights", Bindable.<Map<String, List<String>>>of(PATHS))
                .orElse(Map.of());
        return new Rights(Stream.of(EVERYWHERE, named)
                .flatMap(each -> each.entrySet().stream())
                .flatMap(each -> each.getValue().stream().map(path -> Rule.of(each.getKey(), path)))
                .sorted(Comparator.comparing(Rule::path).thenComparing(rule -> rule.method() == null))
                .toList());
    }

    /** The right that a caller needs; empty where the role is enough. */
    public Optional<String> needed(String method, String path) {
        var parsed = PathContainer.parsePath(path);
        return rules.stream()
                .filter(rule -> rule.fits(method, parsed))
                .findFirst()
                .map(Rule::right);
    }
}
