package io.partnercloud.platform.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.security.Rights;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.platform.web.PageQuery;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.converters.ModelConverterRegistrar;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Describes the API of a service: made in the background once the service is ready, or when it is asked for before. */
@AutoConfiguration
class OpenApiAutoConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(OpenApiAutoConfiguration.class);

    /** A service is ready before the machinery of its description is. */
    @Bean
    static BeanFactoryPostProcessor lazySpringdoc() {
        return beans -> Stream.of(beans.getBeanDefinitionNames())
                .map(beans::getBeanDefinition)
                .filter(OpenApiAutoConfiguration::isOfSpringdoc)
                .forEach(definition -> definition.setLazyInit(true));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "partnercloud.description.made-at-start", matchIfMissing = true)
    ApplicationListener<ApplicationReadyEvent> describeInTheBackground(ObjectProvider<Description> description) {
        return _ -> Thread.ofVirtual().name("description").start(() -> {
            try {
                description.getObject().made();
            } catch (RuntimeException | JsonProcessingException e) {
                LOG.error("the API cannot be described", e);
            }
        });
    }

    /** Needs the converters of models to be registered, which nobody else asks for. */
    @Bean
    @Lazy
    Description openApiResource(
            ModelConverterRegistrar converters,
            ObjectFactory<OpenAPIService> api,
            AbstractRequestService requests,
            GenericResponseService responses,
            OperationService operations,
            SpringDocConfigProperties settings,
            SpringDocProviders providers,
            SpringDocCustomizers customizers,
            Rights rights) {
        return new Description(api, requests, responses, operations, settings, providers, customizers, rights);
    }

    /** The last to be asked: it describes whatever no other converter knows better. */
    @Bean
    @Lazy
    @Order(Ordered.HIGHEST_PRECEDENCE)
    DomainModels domainModels(ObjectMapperProvider json) {
        return new DomainModels(json.jsonMapper());
    }

    @Bean
    @Lazy
    OperationCustomizer describedMethods() {
        return new DescribedMethods();
    }

    @Bean
    @Lazy
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Scope.class,
                        PartnerScope.class,
                        ClientScope.class,
                        Operator.class,
                        Person.class,
                        PageQuery.class)
                .addSimpleTypesForParameterObject(ClientLogin.class, PartnerCode.class, Quarter.class, YearMonth.class)
                .replaceWithSchema(Money.class, text("3890.00").pattern("^-?\\d+\\.\\d{2}$"))
                .replaceWithSchema(ClientLogin.class, text("1R00042"))
                .replaceWithSchema(PartnerCode.class, text("0320"))
                .replaceWithSchema(Quarter.class, text("2026-Q4").pattern("^\\d{4}-Q[1-4]$"))
                .replaceWithSchema(YearMonth.class, text("2026-11").pattern("^\\d{4}-\\d{2}$"))
                .replaceWithSchema(LocalDate.class, text("2026-11-23").format("date"))
                .replaceWithSchema(
                        Instant.class, text("2026-11-23T09:30:00.000Z").format("date-time"))
                .replaceWithSchema(
                        OffsetDateTime.class,
                        text("2026-11-23T12:30:00.000+03:00").format("date-time"));
        return new OpenAPI()
                .info(new Info()
                        .title("Partner Cloud: " + service)
                        .description("Errors are problems (RFC 9457). Money is a decimal string with two places.")
                        .version("1")
                        .license(new License().name("Apache License 2.0").identifier("Apache-2.0")))
                .addServersItem(new Server().url("/").description("Where this description came from: the gateway"))
                .components(new Components()
                        .addSecuritySchemes(
                                Contract.BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")
                                        .description("An access token of identity-service.")));
    }

    private static boolean isOfSpringdoc(BeanDefinition definition) {
        return Stream.of(definition.getBeanClassName(), definition.getFactoryBeanName())
                .anyMatch(name -> name != null && name.startsWith("org.springdoc."));
    }

    private static Schema<?> text(String example) {
        return new StringSchema().example(example);
    }
}
