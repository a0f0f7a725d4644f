package io.partnercloud.identity;

import io.partnercloud.testsupport.ArchitectureRules;
import io.partnercloud.testsupport.PackageRules;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class IdentityArchitectureTests {
    @TestFactory
    Collection<DynamicTest> rules() {
        return ArchitectureRules.forService("io.partnercloud.identity");
    }

    @TestFactory
    Collection<DynamicTest> map() {
        return PackageRules.ofService("io.partnercloud.identity");
    }
}
