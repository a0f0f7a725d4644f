package io.partnercloud.gateway;

import io.partnercloud.testsupport.ArchitectureRules;
import io.partnercloud.testsupport.PackageRules;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GatewayArchitectureTests {
    @TestFactory
    Collection<DynamicTest> rules() {
        return ArchitectureRules.forEdge("io.partnercloud.gateway");
    }

    @TestFactory
    Collection<DynamicTest> map() {
        return PackageRules.of("io.partnercloud.gateway");
    }
}
