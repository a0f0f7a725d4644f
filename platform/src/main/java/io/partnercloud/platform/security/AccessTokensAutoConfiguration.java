package io.partnercloud.platform.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.StringUtils;

/** How bearer tokens are read, with identity-service's published keys. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
class AccessTokensAutoConfiguration {
    @Bean
    OAuth2TokenValidator<Jwt> accessTokenRules(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
        return AccessTokens.rules(StringUtils.trimTrailingCharacter(issuer, '/'));
    }

    @Bean
    @ConditionalOnMissingBean(JwtDecoder.class)
    JwtDecoder accessTokens(
            @Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri}") String keys,
            OAuth2TokenValidator<Jwt> accessTokenRules) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .validateType(false)
                .build();
        decoder.setJwtValidator(accessTokenRules);
        return decoder;
    }
}
