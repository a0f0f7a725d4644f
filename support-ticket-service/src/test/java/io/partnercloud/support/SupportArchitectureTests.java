package io.partnercloud.support;

import io.partnercloud.testsupport.ArchitectureRules;
import io.partnercloud.testsupport.PackageRules;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SupportArchitectureTests {
    @TestFactory
    Collection<DynamicTest> rules() {
        return ArchitectureRules.forService("io.partnercloud.support");
    }

    @TestFactory
    Collection<DynamicTest> map() {
        return PackageRules.ofService("io.partnercloud.support");
    }
}
