package io.partnercloud.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * An integration test of a service: the whole application on a port of its own, with a real PostgreSQL (a fresh
 * database per application context, an owner and an app role) and a real Kafka, one of each per JVM. Inject {@link
 * ApiClient}, {@link EventProbe} or {@link ServiceDatabase}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "sandbox"})
@ContextConfiguration(initializers = ServiceITInitializer.class)
@Import(ServiceITConfiguration.class)
public @interface ServiceIT {}
