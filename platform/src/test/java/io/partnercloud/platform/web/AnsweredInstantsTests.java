package io.partnercloud.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AnsweredInstantsTests {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new AnsweredInstants()).build();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:30:00Z, 2026-11-23T09:30:00.000Z",
        "2026-11-23T09:30:00.1Z, 2026-11-23T09:30:00.100Z",
        "2026-11-23T09:30:00.123456789Z, 2026-11-23T09:30:00.123Z",
        "0999-12-31T23:59:59.999999Z, 0999-12-31T23:59:59.999Z"
    })
    void everyInstantHasThreePlacesBehindThePoint(Instant at, String written) {
        assertThat(JSON.writeValueAsString(at)).isEqualTo("\"" + written + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:30+03:00, 2026-11-23T12:30:00.000+03:00",
        "2026-11-23T12:30:00.999999+03:00, 2026-11-23T12:30:00.999+03:00"
    })
    void aTimeWithAnOffsetKeepsIt(OffsetDateTime at, String written) {
        assertThat(JSON.writeValueAsString(at)).isEqualTo("\"" + written + "\"");
    }
}
