package io.partnercloud.notification;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.contract.ContractCheck;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class ContractIT {
    @Autowired
    ApiClient api;

    @TestFactory
    Collection<DynamicTest> theDescriptionCanBeUsedByAGenerator() {
        return ContractCheck.of(api);
    }
}
