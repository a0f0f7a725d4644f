package io.partnercloud.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.gateway.GatewayIT;
import io.partnercloud.testsupport.Answer;
import io.partnercloud.testsupport.ApiClient;
import org.springframework.test.context.TestPropertySource;

/** The gateway with limits that a test can reach, behind a proxy that says for whom it asks. */
@TestPropertySource(
        properties = {
            "partnercloud.gateway.limits.partner=3",
            "partnercloud.gateway.limits.public-address=3",
            "partnercloud.gateway.limits.sign-in-address=3",
            "partnercloud.gateway.limits.failed-address=5",
            "partnercloud.gateway.limits.failed-client=3",
            "partnercloud.gateway.limits.letters-address=3",
            "partnercloud.gateway.door.trusted-proxies=127.0.0.1"
        })
abstract class NarrowLimitsIT extends GatewayIT {
    ApiClient from(String forwardedFor) {
        return api.withHeader("X-Forwarded-For", forwardedFor);
    }

    static void assertThatHeldUp(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(429);
        assertThat(answer.code()).isEqualTo("too_many_requests");
        assertThat(answer.header("Retry-After").map(Integer::parseInt).orElseThrow())
                .isBetween(1, 61);
    }
}
