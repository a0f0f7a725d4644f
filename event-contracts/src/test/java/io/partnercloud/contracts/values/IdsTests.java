package io.partnercloud.contracts.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdsTests {
    private static final Instant NOON = Instant.parse("2026-11-25T09:00:00Z");

    @Test
    void anIdIsOfVersion7AndCarriesItsTime() {
        var id = Ids.at(NOON);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(1795597200000L); // 2026-11-25T09:00Z
    }

    @Test
    void aLaterIdSortsAfterAnEarlierOneAsText() {
        assertThat(Ids.at(NOON).toString())
                .isLessThan(Ids.at(NOON.plusMillis(1)).toString());
    }
}
