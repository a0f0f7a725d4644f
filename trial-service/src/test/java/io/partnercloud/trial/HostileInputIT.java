package io.partnercloud.trial;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceIT;
import io.partnercloud.testsupport.hostile.HostileInputs;
import io.partnercloud.testsupport.hostile.Subject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
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
        var partner = UUID.randomUUID();
        var client = new TrialScenario(api).provisioned(partner, "ООО «Чужие письмена»");
        return HostileInputs.of(api, mappings, new Subject(partner, client.id(), Map.of()));
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
