package io.partnercloud.testsupport.lists;

import io.partnercloud.testsupport.ApiClient;
import io.partnercloud.testsupport.ServiceDatabase;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * To be imported by the test that checks a service's lists: {@link ListCheck}. A quarter of the usual in all: of rows in
 * {@code FullTables}, of those that {@link ListRules} allow, of those that a total is counted up to, and of those that an
 * export reads at once.
 */
@TestConfiguration(proxyBeanMethods = false)
public class ListCheckConfiguration {

    @Bean
    static DynamicPropertyRegistrar aQuarter() {
        return registry -> {
            registry.add("partnercloud.lists.count-up-to", () -> 2_500);
            registry.add("partnercloud.lists.rows-at-once", () -> 125);
        };
    }

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
