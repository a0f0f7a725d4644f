package io.partnercloud.gateway.signin;

import com.github.benmanes.caffeine.cache.Ticker;
import io.partnercloud.gateway.Door;
import io.partnercloud.gateway.Upstream;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Checks bearer tokens here as well as in the services: a signature costs less than a call, a bad token is refused at the
 * door, and limits can be counted by claims that nobody made up.
 */
@Configuration(proxyBeanMethods = false)
class TokenCheck {

    @Bean
    JwtDecoder accessTokens(
            Door door, CloseableHttpClient serviceHttpClient, OAuth2TokenValidator<Jwt> accessTokenRules) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(door.service(Upstream.IDENTITY) + "/oauth2/jwks")
                .restOperations(new RestTemplate(new HttpComponentsClientHttpRequestFactory(serviceHttpClient)))
                .validateType(false)
                .build();
        decoder.setJwtValidator(accessTokenRules);
        return new RememberedTokens(decoder, accessTokenRules, Ticker.systemTicker());
    }
}
