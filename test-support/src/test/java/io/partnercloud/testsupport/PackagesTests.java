package io.partnercloud.testsupport;

import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The packages of the modules that all others stand on: test-support itself, and the event contracts below it. */
class PackagesTests {
    @TestFactory
    Collection<DynamicTest> testSupport() {
        return PackageRules.of("io.partnercloud.testsupport");
    }

    @TestFactory
    Collection<DynamicTest> eventContracts() {
        return PackageRules.of("io.partnercloud.contracts");
    }
}
