package io.partnercloud.support;

import io.partnercloud.testsupport.ProblemTextRules;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ProblemTextsTests {
    @TestFactory
    Collection<DynamicTest> rules() {
        return ProblemTextRules.of("io.partnercloud.support");
    }
}
