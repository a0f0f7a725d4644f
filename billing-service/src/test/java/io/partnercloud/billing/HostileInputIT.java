package io.partnercloud.billing;

import io.partnercloud.testsupport.hostile.HostileInputs;
import io.partnercloud.testsupport.hostile.Subject;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class HostileInputIT extends BillingScenario {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    @TestFactory
    Collection<DynamicTest> everyOperationRefusesWhatMakesNoSense() {
        var client = client();
        var known = Map.of(
                "login", client.login().toString(), "tariff", "UNIFIED", "effectiveOn", "2026-01-01", "year", "2026");
        return HostileInputs.of(api, mappings, new Subject(partner, client.id().value(), known));
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
