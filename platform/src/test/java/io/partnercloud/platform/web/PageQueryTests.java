package io.partnercloud.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnercloud.platform.problem.InvalidParameter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageQueryTests {
    private static final Map<String, String> COLUMNS = Map.of("name", "lower(name)", "issuedOn", "issued_on");

    @Test
    void theOrderIsMadeOfKnownColumnsAndEndsWithTheTieBreaker() {
        assertThat(sorted(new PageQuery.Sort("issuedOn", true), new PageQuery.Sort("name", false)))
                .isEqualTo("issued_on desc, lower(name), number");
        assertThat(sorted()).isEqualTo("number");
    }

    @Test
    void aFieldNamedTwiceOrdersOnce() {
        assertThat(sorted(new PageQuery.Sort("issuedOn", true), new PageQuery.Sort("issuedOn", false)))
                .isEqualTo("issued_on desc, number");
    }

    @Test
    void anUnknownFieldIsTheCallersMistake() {
        assertThatThrownBy(() -> sorted(new PageQuery.Sort("name; drop table toys", false)))
                .isInstanceOf(InvalidParameter.class);
    }

    @Test
    void theOffsetDoesNotOverflow() {
        assertThat(new PageQuery(1_000_000, 200, List.of()).offset()).isEqualTo(200_000_000L);
        assertThat(new PageQuery(Integer.MAX_VALUE, 200, List.of()).offset()).isEqualTo(429_496_729_400L);
    }

    private static String sorted(PageQuery.Sort... sorts) {
        return new PageQuery(0, 50, List.of(sorts)).orderBy(COLUMNS, "number");
    }
}
