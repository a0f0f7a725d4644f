package io.partnercloud.identity.signin.config;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.SignOn;
import io.partnercloud.identity.client.config.EitherSecret;
import io.partnercloud.identity.signin.SignInPlaces;
import io.partnercloud.platform.security.AccessTokens;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The parts of the authorization server, all of them kept in PostgreSQL. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServerParts {
    private static final int SALT_LENGTH = 16;
    private static final int ITERATIONS = 2000;

    @Bean
    RealTime realTime() {
        return InstantSource.system()::instant;
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(SignOn signOn) {
        return AuthorizationServerSettings.builder().issuer(signOn.publicUrl()).build();
    }

    /** Sessions are told apart by what is kept of them; a list of them in this process would know nothing of the others'. */
    @Bean
    SessionRegistry sessionsOfThisProcess() {
        return new NoSessions();
    }

    /** What is written down of a sign-in is read back by well-known types alone; a moment in seconds is one more of them. */
    @Bean
    OAuth2AuthorizationService authorizations(
            JdbcOperations jdbc, RegisteredClientRepository clients, SignInPlaces places) {
        var kept = JsonMapper.builder()
                .addModules(SecurityJacksonModules.getModules(
                        AuthorizationServerParts.class.getClassLoader(),
                        BasicPolymorphicTypeValidator.builder().allowIfSubType(Long.class)))
                .build();
        var stored = new JdbcOAuth2AuthorizationService(jdbc, clients);
        stored.setAuthorizationRowMapper(
                new JdbcOAuth2AuthorizationService.JsonMapperOAuth2AuthorizationRowMapper(clients, kept));
        stored.setAuthorizationParametersMapper(
                new JdbcOAuth2AuthorizationService.JsonMapperOAuth2AuthorizationParametersMapper(kept));
        return new SignInsOnly(stored, places);
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        var encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(List<JWK>::getFirst);
        return encoder;
    }

    /** Our own tokens, with our own keys at hand; also for the userinfo endpoint, which otherwise refuses their type. */
    @Bean
    JwtDecoder accessTokens(JWKSource<SecurityContext> keys, OAuth2TokenValidator<Jwt> accessTokenRules) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwtProcessorCustomizer(tokens -> tokens.setJWSTypeVerifier(
                        new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(AccessTokens.TYPE))))
                .build();
        decoder.setJwtValidator(accessTokenRules);
        return decoder;
    }

    /** For clients' secrets, which are long and random: a slow hash would only slow down every token request. */
    @Bean
    PasswordEncoder clientSecrets() {
        var fast =
                new Pbkdf2PasswordEncoder("", SALT_LENGTH, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        return new EitherSecret(new DelegatingPasswordEncoder("client", Map.of("client", fast)));
    }
}
