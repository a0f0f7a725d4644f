package io.partnercloud.trial;

import io.partnercloud.testsupport.ArchitectureRules;
import io.partnercloud.testsupport.PackageRules;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TrialArchitectureTests {
    @TestFactory
    Collection<DynamicTest> rules() {
        return ArchitectureRules.forService("io.partnercloud.trial");
    }

    @TestFactory
    Collection<DynamicTest> map() {
        return PackageRules.ofService("io.partnercloud.trial");
    }
}
