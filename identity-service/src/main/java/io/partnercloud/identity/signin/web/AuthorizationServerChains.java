package io.partnercloud.identity.signin.web;

import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.signin.config.SignInCheck;
import io.partnercloud.identity.signin.factor.CheckSecondFactor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * The chains of the sign-on: the OpenID Connect endpoints first, then the pages; whatever is neither falls to the
 * platform's own chain.
 */
@Configuration(proxyBeanMethods = false)
class AuthorizationServerChains {
    private static final String SIGN_IN = "/sign-in";

    /** Who has not signed in is asked to, unless the client forbids a page: then the endpoint itself says what is lacking. */
    @Bean
    @Order(1)
    SecurityFilterChain openIdConnectChain(
            HttpSecurity http, CheckSecondFactor checkSecondFactor, SignedOutAtASite signedOut, RealTime time)
            throws Exception {
        var toSignIn = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
        toSignIn.setFavorRelativeUris(true);
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.authorizationServerMetadataEndpoint(endpoint ->
                            endpoint.authorizationServerMetadataCustomizer(it -> it.claims(WhatAnswers::only)))
                    .oidc(oidc -> oidc.providerConfigurationEndpoint(endpoint ->
                                    endpoint.providerConfigurationCustomizer(it -> it.claims(WhatAnswers::only)))
                            .logoutEndpoint(endpoint -> endpoint.logoutResponseHandler(signedOut.thenOnward())));
        });
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(SignInDemands::forbidsAPage)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
                .addFilterAfter(new SignInDemands(checkSecondFactor, time), SecurityContextHolderFilter.class)
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        toSignIn, request -> SignInDemands.PATH.equals(request.getServletPath())))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pagesChain(HttpSecurity http, SignInCheck check, OnwardFromSignIn onward, PasskeyChain passkeys)
            throws Exception {
        passkeys.addTo(http);
        return http.securityMatcher(SIGN_IN, SIGN_IN + "/**", "/password", "/password/**")
                .authenticationManager(check.manager())
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                PasskeyChain.REGISTRATION, PasskeyChain.REGISTRATION + "/**")
                        .access((signedIn, _) -> new AuthorizationDecision(passkeys.mayRegister(signedIn.get())))
                        .anyRequest()
                        .permitAll())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("login")
                        .successHandler(onward)
                        .failureHandler((request, response, failure) ->
                                WithoutHost.redirect(request, response, SIGN_IN + "?" + reason(failure))))
                .build();
    }

    private static String reason(AuthenticationException failure) {
        return switch (failure) {
            case LockedException _ -> "wait";
            case AuthenticationServiceException _ -> "busy";
            default -> "error";
        };
    }
}
