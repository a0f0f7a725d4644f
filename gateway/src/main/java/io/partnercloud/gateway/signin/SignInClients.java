package io.partnercloud.gateway.signin;

import io.partnercloud.gateway.Door;
import io.partnercloud.gateway.Upstream;
import io.partnercloud.gateway.caller.CallerToken;
import java.util.function.Consumer;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** The gateway as a client of identity-service: for browsers that sign in, and for its own calls to services. */
@Configuration(proxyBeanMethods = false)
class SignInClients {
    private static final String BROWSERS = CallerToken.BROWSERS;
    static final String OWN_CALLS = "services";

    private static final String CLIENT = "gateway";

    /** Browsers see the public address only; the gateway asks for tokens and keys directly. */
    @Bean
    ClientRegistrationRepository clientRegistrations(Door door) {
        var identity = door.service(Upstream.IDENTITY);
        var browsers = ClientRegistration.withRegistrationId(BROWSERS)
                .clientId(CLIENT)
                .clientSecret(door.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(door.publicly("/login/oauth2/code/" + BROWSERS))
                .scope("openid", "profile")
                .authorizationUri(door.publicly("/oauth2/authorize"))
                .tokenUri(identity + "/oauth2/token")
                .jwkSetUri(identity + "/oauth2/jwks")
                .issuerUri(door.publicly(""))
                .userNameAttributeName("sub")
                .build();
        var ownCalls = ClientRegistration.withRegistrationId(OWN_CALLS)
                .clientId(CLIENT)
                .clientSecret(door.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri(identity + "/oauth2/token")
                .build();
        return new InMemoryClientRegistrationRepository(browsers, ownCalls);
    }

    @Bean
    OAuth2AuthorizedClientManager refreshingTokens(
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository kept,
            CloseableHttpClient serviceHttpClient) {
        var refresh = new RestClientRefreshTokenTokenResponseClient();
        refresh.setRestClient(tokenEndpoint(serviceHttpClient));
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, kept);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(grant -> grant.accessTokenResponseClient(refresh))
                .build());
        return manager;
    }

    @Bean
    ServiceToken serviceToken(ClientRegistrationRepository registrations, CloseableHttpClient serviceHttpClient) {
        var credentials = new RestClientClientCredentialsTokenResponseClient();
        credentials.setRestClient(tokenEndpoint(serviceHttpClient));
        var manager = new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .clientCredentials(grant -> grant.accessTokenResponseClient(credentials))
                .build());
        return new ServiceToken(manager);
    }

    @Bean
    RestClientAuthorizationCodeTokenResponseClient codeTokens(CloseableHttpClient serviceHttpClient) {
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(tokenEndpoint(serviceHttpClient));
        return codes;
    }

    /** As Spring Security's own, with our time limits. */
    private static RestClient tokenEndpoint(CloseableHttpClient http) {
        Consumer<HttpMessageConverters.ClientBuilder> converters =
                builder -> builder.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
        return RestClient.builder()
                .requestFactory(new HttpComponentsClientHttpRequestFactory(http))
                .configureMessageConverters(converters)
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
