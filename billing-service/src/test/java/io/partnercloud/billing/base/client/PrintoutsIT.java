package io.partnercloud.billing.base.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever opens a printout gets the file: a browser asks for pages, a generated client for JSON. */
class PrintoutsIT extends ClientAudienceScenario {
    private static final List<String> ACCEPTED =
            List.of("application/pdf", "application/json", "text/html,*/*;q=0.8", "image/png", "text/csv", "nonsense");

    @Test
    void aPathThatEndsInPdfAnswersTheFileWhateverIsAccepted() {
        var account = account();
        var paths = api.anonymous().get("/v3/api-docs").expect(200).json().at("/paths").propertyNames().stream()
                .filter(path -> path.endsWith(".pdf"))
                .toList();

        assertThat(paths).hasSize(9).allSatisfy(path -> {
            var filled = account.filled(path)
                    .replace("{login}", account.client().login().text());
            var asked = filled.contains("reconciliation") ? filled + "?from=2026-10-01&to=2026-10-31" : filled;
            for (var accept : ACCEPTED) {
                var answer = caller(path, account).withHeader("Accept", accept).get(asked);
                assertThat(answer.status())
                        .as("%s, %s: %s", path, accept, answer)
                        .isEqualTo(200);
                assertThat(answer.header("Content-Type"))
                        .as("%s, %s", path, accept)
                        .hasValue("application/pdf");
            }
        });
    }

    private ApiClient caller(String path, Account account) {
        if (path.startsWith("/api/client/")) {
            return userOf(account.client());
        }
        return api.as(path.startsWith("/api/admin/") ? Tokens.operator() : Tokens.partner(partner));
    }
}
