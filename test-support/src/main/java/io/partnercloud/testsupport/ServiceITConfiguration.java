package io.partnercloud.testsupport;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The beans a test injects, and the key that its tokens are signed with. */
@TestConfiguration(proxyBeanMethods = false)
class ServiceITConfiguration {

    /** Tokens of {@link Tokens} are read with the test's own key; others by the service's own decoder, where it has one (identity-service does). */
    @Bean
    @Primary
    JwtDecoder testJwtDecoder(ObjectProvider<JwtDecoder> decoders, OAuth2TokenValidator<Jwt> accessTokenRules) {
        var ours = Tokens.decoder(accessTokenRules);
        return token -> Tokens.isOurs(token)
                ? ours.decode(token)
                : others(decoders).stream().findFirst().orElse(ours).decode(token);
    }

    @Bean
    @Lazy
    ApiClient apiClient(Environment environment) {
        return ApiClient.at(() -> "http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    @Bean
    @Lazy
    EventProbe eventProbe(ServiceDatabase database) {
        return new EventProbe(database);
    }

    /** Before any test begins the service has heard what billing-service keeps for everybody. */
    @Bean
    SmartInitializingSingleton referenceFacts(ServiceDatabase database) {
        return () -> ReferenceFacts.heardBy(database);
    }

    private static List<JwtDecoder> others(ObjectProvider<JwtDecoder> decoders) {
        return decoders.stream()
                .filter(decoder -> !decoder.getClass().getName().startsWith("io.partnercloud.testsupport"))
                .toList();
    }
}
