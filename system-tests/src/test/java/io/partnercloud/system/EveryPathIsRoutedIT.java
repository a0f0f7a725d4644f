package io.partnercloud.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a service describes can be reached at the gateway, and reaches that service. */
class EveryPathIsRoutedIT extends Story {
    /** The gateway puts these together from all services. */
    private static final Set<String> OF_ALL_SERVICES =
            Set.of("/api/admin/audit", "/api/admin/jobs", "/api/admin/dead-letters");

    @ParameterizedTest
    @CsvSource({
        "identity, identity-service",
        "trial, trial-service",
        "billing, billing-service",
        "reward, partner-reward-service",
        "support, support-ticket-service",
        "notification, notification-service"
    })
    void whatAServiceDescribesIsReachedThroughTheGateway(String name, String service) {
        var paths = anonymous()
                .get("/v3/api-docs/" + name)
                .expect(200)
                .json()
                .at("/paths")
                .properties();

        assertThat(paths).isNotEmpty();
        assertThat(paths).allSatisfy(path -> {
            if (!OF_ALL_SERVICES.contains(path.getKey()) && !path.getKey().startsWith("/api/client/")) {
                var method = unknownMethod(path.getValue().propertyNames());
                var answer = caller(path.getKey()).send(method, filled(path.getKey(), name), null);
                assertThat(answer.text("/type"))
                        .as("%s %s -> %s", method, path.getKey(), answer.body())
                        .isEqualTo("/problems/" + service + "/method_not_allowed");
            }
        });
    }

    /** Nothing is done, and whoever knows the path says 405. */
    private static String unknownMethod(Collection<String> known) {
        return Stream.of("PATCH", "DELETE", "PUT")
                .filter(method -> !known.contains(method.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private static Caller caller(String path) {
        return path.startsWith("/api/admin/") ? operator() : partner();
    }

    private static String filled(String path, String service) {
        return path.replace("/jobs/{name}", "/jobs/" + service + ".any")
                .replace("/dead-letters/{id}", "/dead-letters/" + service + "-1")
                .replaceAll("\\{\\w+}", "1");
    }
}
