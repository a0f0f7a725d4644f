package io.partnercloud.testsupport;

import java.util.LinkedHashMap;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a service under test its database and its broker before it starts. */
final class ServiceITInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var service = environment.getProperty(
                "partnercloud.database", environment.getProperty("spring.application.name", "service"));
        var database = TestBackends.freshDatabase(service.replace('-', '_'));
        var properties = new LinkedHashMap<String, Object>(database.properties());
        properties.put("KAFKA_BOOTSTRAP_SERVERS", TestBackends.kafka().bootstrapServers());
        environment.getPropertySources().addFirst(new MapPropertySource("test backends", properties));
        context.getBeanFactory().registerSingleton("serviceDatabase", database);
    }
}
