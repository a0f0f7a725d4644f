package io.partnercloud.reward;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.contract.AccessTable;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class AccessIT {
    @Autowired
    ApiClient api;

    @TestFactory // PRT-11
    Collection<DynamicTest> whoIsNotNamedIsRefused() {
        return AccessTable.of(api).tests();
    }
}
