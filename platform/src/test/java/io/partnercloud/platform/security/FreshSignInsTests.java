package io.partnercloud.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshSignInsTests { // PRT-13
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private final FreshSignIns freshSignIns =
            new FreshSignIns(new String[] {"PUT /api/partner/members/{id}"}, InstantSource.fixed(NOW));

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/partner/members/7, true",
        "GET, /api/partner/members/7, false",
        "PUT, /api/partner/members, false",
        "PUT, /api/partner/members/7/rights, false"
    })
    void onlyWhatIsNamedDemandsOne(String method, String path, boolean isDemanded) {
        assertThat(freshSignIns.isDemandedFor(method, path)).isEqualTo(isDemanded);
    }

    @Test
    void aSignInIsFreshForAQuarterOfAnHour() {
        assertThat(freshSignIns.isTooLongAgo(Instant.parse("2026-11-30T11:45:00Z")))
                .isFalse();
        assertThat(freshSignIns.isTooLongAgo(Instant.parse("2026-11-30T11:44:59Z")))
                .isTrue();
    }
}
