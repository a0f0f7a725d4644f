package io.partnercloud.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.contracts.catalogue.EventJson;
import io.partnercloud.platform.app.PlatformTestApplication;
import io.partnercloud.testsupport.ForgedTokens;
import io.partnercloud.testsupport.ServiceProcess;
import io.partnercloud.testsupport.TestBackends;
import io.partnercloud.testsupport.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a service does as a process, outside the profile of the tests. */
class ServiceProcessIT {

    @Test
    void itLogsJsonWithTheTraceAndEndsInOrder() {
        try (var service =
                ServiceProcess.start(PlatformTestApplication.class, TestBackends.freshDatabase("process"), Map.of())) {
            var partner = service.api().as(Tokens.partner(UUID.randomUUID()));

            partner.post("/api/partner/toys", Map.of("name", "ball", "size", 1)).expect(201);
            var broken = partner.post("/api/partner/toys/broken", Map.of("name", "drum", "size", 1))
                    .expect(500);
            service.api().as(ForgedTokens.real()).get("/api/admin/toys").expect(200);
            assertThat(ForgedTokens.all())
                    .allSatisfy((name, forged) -> service.api()
                            .as(forged)
                            .get("/api/admin/toys")
                            .expect(401)); // with the keys fetched and the decoder of a real service
            var exit = service.stop();

            var entries = service.log().stream()
                    .filter(line -> line.startsWith("{"))
                    .map(EventJson.MAPPER::readTree)
                    .toList();
            assertThat(service.log()).allSatisfy(line -> assertThat(line).startsWith("{"));
            assertThat(failures(entries))
                    .extracting(entry -> entry.get("traceId").asString())
                    .containsExactly(broken.text("/traceId"));
            assertThat(exit).isEqualTo(143); // by SIGTERM, after everything was put away
            assertThat(entries)
                    .noneSatisfy(entry -> assertThat(entry.get("message").asString())
                            .contains("Connection refused")); // nobody is asked for traces or metrics who is not there
        }
    }

    private static List<JsonNode> failures(List<JsonNode> entries) {
        return entries.stream()
                .filter(entry -> entry.get("level").asString().equals("ERROR"))
                .toList();
    }
}
