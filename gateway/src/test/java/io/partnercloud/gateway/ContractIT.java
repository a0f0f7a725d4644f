package io.partnercloud.gateway;

import io.partnercloud.testsupport.contract.ContractCheck;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractIT extends GatewayIT {
    @TestFactory
    Collection<DynamicTest> theDescriptionCanBeUsedByAGenerator() {
        return ContractCheck.of(api);
    }
}
