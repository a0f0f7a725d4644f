package io.partnercloud.billing;

import io.partnercloud.testsupport.ArchitectureRules;
import io.partnercloud.testsupport.PackageRules;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BillingArchitectureTests {
    @TestFactory
    Collection<DynamicTest> rules() {
        return ArchitectureRules.forService("io.partnercloud.billing");
    }

    @TestFactory
    Collection<DynamicTest> map() {
        return PackageRules.ofService(
                "io.partnercloud.billing",
                "closing",
                "payments",
                "documents",
                "agreements",
                "debt",
                "invoicing",
                "pricing",
                "base");
    }
}
