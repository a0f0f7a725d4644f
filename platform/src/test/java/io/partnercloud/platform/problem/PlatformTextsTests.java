package io.partnercloud.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnercloud.testsupport.ProblemTextRules;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlatformTextsTests {
    @TestFactory
    Collection<DynamicTest> rules() {
        return ProblemTextRules.ofPlatform();
    }

    @Test
    void pointersFollowThePropertyPath() {
        assertThat(Violations.pointer("people[0].count")).isEqualTo("/people/0/count");
        assertThat(Violations.pointer("client.inn")).isEqualTo("/client/inn");
        assertThat(Violations.pointer("")).isEmpty();
        assertThat(UnreadableBody.escaped("a/b~c")).isEqualTo("a~1b~0c");
    }
}
