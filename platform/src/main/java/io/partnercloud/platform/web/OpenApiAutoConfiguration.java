package io.partnercloud.platform.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.contracts.values.Money;
import io.partnercloud.contracts.values.PartnerCode;
import io.partnercloud.contracts.values.Quarter;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Person;
import io.partnercloud.platform.security.Scope;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** What all API descriptions have in common: bearer tokens, pages, problems, how money and quarters are written. */
@AutoConfiguration
class OpenApiAutoConfiguration {
    private static final String BEARER = "bearer";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Nobody needs the machinery of the description before the description is asked for. */
    @Bean
    static BeanFactoryPostProcessor lazySpringdoc() {
        return beans -> Stream.of(beans.getBeanDefinitionNames())
                .map(beans::getBeanDefinition)
                .filter(OpenApiAutoConfiguration::isOfSpringdoc)
                .forEach(definition -> definition.setLazyInit(true));
    }

    @Bean
    @Lazy
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        ModelConverters.getInstance(true).addConverter(DescribedLists::asPage);
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Scope.class,
                        PartnerScope.class,
                        ClientScope.class,
                        Operator.class,
                        Person.class,
                        PageQuery.class)
                .addSimpleTypesForParameterObject(ClientLogin.class, PartnerCode.class, Quarter.class, YearMonth.class)
                .replaceWithSchema(Money.class, text("3890.00"))
                .replaceWithSchema(ClientLogin.class, text("1R00042"))
                .replaceWithSchema(PartnerCode.class, text("0320"))
                .replaceWithSchema(Quarter.class, text("2026-Q4"))
                .replaceWithSchema(YearMonth.class, text("2026-11"));
        return new OpenAPI()
                .info(new Info().title("Partner Cloud: " + service).version("1"))
                .addServersItem(new Server().url("/")) // where the description came from: the gateway, for all but us
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSchemas("Problem", problem()));
    }

    @Bean
    @Lazy
    OperationCustomizer describedLists() {
        return new DescribedLists();
    }

    @Bean
    @Lazy
    OpenApiCustomizer commonAnswers() {
        return api -> api.getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    declareVariables(path, operation);
                    if (!path.startsWith("/api/public")) {
                        operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
                    }
                    switch (method) {
                        case POST, PUT, PATCH -> operation.addParametersItem(idempotencyKey());
                        case GET, DELETE, HEAD, OPTIONS, TRACE -> {}
                    }
                    addProblem(operation);
                }));
    }

    /** Also those of which a controller receives what they name, such as a client for its login. */
    private static void declareVariables(String path, Operation operation) {
        var declared = Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> "path".equals(parameter.getIn()))
                .map(Parameter::getName)
                .toList();
        VARIABLE.matcher(path)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !declared.contains(name))
                .forEach(name -> operation.addParametersItem(
                        new PathParameter().name(name).schema(new StringSchema())));
    }

    private static boolean isOfSpringdoc(BeanDefinition definition) {
        return Stream.of(definition.getBeanClassName(), definition.getFactoryBeanName())
                .anyMatch(name -> name != null && name.startsWith("org.springdoc."));
    }

    private static void addProblem(Operation operation) {
        operation
                .getResponses()
                .putIfAbsent(
                        "default",
                        new ApiResponse()
                                .description("A problem (RFC 9457)")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>().$ref("#/components/schemas/Problem")))));
    }

    private static Parameter idempotencyKey() {
        return new Parameter()
                .in("header")
                .name("Idempotency-Key")
                .required(false)
                .description("The same key with the same request has its effect once.")
                .schema(new StringSchema().maxLength(200));
    }

    private static Schema<?> text(String example) {
        return new StringSchema().example(example);
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .properties(Map.of(
                        "type", new StringSchema(),
                        "title", new StringSchema(),
                        "status", new IntegerSchema(),
                        "detail", new StringSchema(),
                        "code", new StringSchema().description("stable, snake_case"),
                        "errors",
                                new ArraySchema()
                                        .items(new ObjectSchema()
                                                .properties(Map.of(
                                                        "pointer", new StringSchema(),
                                                        "parameter", new StringSchema(),
                                                        "code", new StringSchema(),
                                                        "detail", new StringSchema(),
                                                        "allowed", new ArraySchema().items(new StringSchema()))))));
    }
}
