package io.partnercloud.reward;

import io.partnercloud.testsupport.ArchitectureRules;
import io.partnercloud.testsupport.PackageRules;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RewardArchitectureTests {
    @TestFactory
    Collection<DynamicTest> rules() {
        return ArchitectureRules.forService("io.partnercloud.reward");
    }

    @TestFactory
    Collection<DynamicTest> map() {
        return PackageRules.ofService("io.partnercloud.reward");
    }
}
