package io.partnercloud.localstack;

import io.partnercloud.testsupport.PackageRules;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LocalStackArchitectureTests {
    @TestFactory
    Collection<DynamicTest> map() {
        return PackageRules.of("io.partnercloud.localstack");
    }
}
