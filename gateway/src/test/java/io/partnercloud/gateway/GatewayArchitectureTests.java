package io.partnercloud.gateway;

import io.partnercloud.testsupport.ArchitectureRules;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GatewayArchitectureTests {
    @TestFactory
    Collection<DynamicTest> rules() {
        return ArchitectureRules.forEdge("io.partnercloud.gateway");
    }
}
