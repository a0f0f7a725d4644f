package io.partnercloud.testsupport.lists;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** To be imported by the test that checks a service's lists: {@link ListCheck}. */
@TestConfiguration(proxyBeanMethods = false)
public class ListCheckConfiguration {

    @Bean
    static SqlRecorder sqlRecorder() {
        return new SqlRecorder();
    }

    @Bean
    @Lazy
    ListCheck listCheck(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            @Qualifier("requestMappingHandlerAdapter") RequestMappingHandlerAdapter adapter,
            ApiClient api,
            ServiceDatabase database,
            SqlRecorder recorder) {
        return new ListCheck(mappings, adapter, api, database, recorder);
    }
}
