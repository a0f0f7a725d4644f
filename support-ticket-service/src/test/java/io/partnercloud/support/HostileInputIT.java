package io.partnercloud.support;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.hostile.HostileInputs;
import java.util.Collection;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ServiceIT
class HostileInputIT {
    @Autowired
    ApiClient api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    @TestFactory
    Collection<DynamicTest> everyOperationRefusesWhatMakesNoSense() {
        return HostileInputs.of(api, mappings);
    }

    @TestFactory
    Collection<DynamicTest> noForgedTokenOpensIt() {
        return HostileInputs.forgedTokens(api);
    }

    @TestFactory
    Collection<DynamicTest> brokenHttpIsRefusedWithAProblem() {
        return HostileInputs.rawRequests(port);
    }
}
