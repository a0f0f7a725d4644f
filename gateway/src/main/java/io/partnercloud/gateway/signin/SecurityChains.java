package io.partnercloud.gateway.signin;

import io.partnercloud.gateway.Door;
import io.partnercloud.platform.problem.ProblemWriter;
import io.partnercloud.platform.security.SecurityProblems;
import io.partnercloud.platform.security.ViewsOnly;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Three kinds of requests: API calls with a bearer token (no session, no CSRF), API calls of signed-in browsers (cookie,
 * CSRF token), and all the rest, which needs no sign-in here. The services check again, and more finely.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {
    private static final String SESSION = "PC_SESSION";
    private static final String SIGN_ON = "PC_SIGN_IN";
    private static final String[] SIGN_IN = {"/session", "/sign-out", "/login", "/login/**", "/oauth2/authorization/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain bearerChain(
            HttpSecurity http, SecurityProblems problems, ProblemWriter writer, EndedTokens endedTokens)
            throws Exception {
        return plain(http, problems)
                .securityMatcher(request -> isApi(request) && hasBearer(request))
                .authorizeHttpRequests(SecurityChains::apiRules)
                .oauth2ResourceServer(tokens -> tokens.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(SecurityChains::caller))
                        .withObjectPostProcessor(failuresTo(problems)))
                .addFilterAfter(endedTokens, BearerTokenAuthenticationFilter.class)
                .addFilterAfter(new ViewsOnly(writer), EndedTokens.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** It belongs to one chain, not before all of them. */
    @Bean
    FilterRegistrationBean<EndedTokens> endedTokensNowhereElse(EndedTokens endedTokens) {
        var registration = new FilterRegistrationBean<>(endedTokens);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    @Order(2)
    SecurityFilterChain browserChain(
            HttpSecurity http,
            SecurityProblems problems,
            OAuth2AuthorizedClientRepository tokens,
            RestClientAuthorizationCodeTokenResponseClient codes,
            KnownRegistrations registrations,
            SignedInPeople people,
            SignedOut signedOut,
            Door door)
            throws Exception {
        var csrfTokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        csrfTokens.setCookieCustomizer(cookie -> cookie.secure(door.isHttps()).sameSite("Lax"));
        return plain(http, problems)
                .securityMatcher(request -> isApi(request) || isSignIn(request))
                .authorizeHttpRequests(SecurityChains::apiRules)
                .oauth2Login(login -> login.loginPage("/login")
                        .authorizedClientRepository(tokens)
                        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(codes))
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(registrations))
                        .userInfoEndpoint(user -> user.oidcUserService(people))
                        .successHandler((request, response, _) -> response.sendRedirect(WantedPage.take(request)))
                        .failureUrl("/?sign-in=failed"))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessHandler(signedOut)
                        .deleteCookies(SESSION, SIGN_ON))
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfTokens)
                        .ignoringRequestMatchers("/api/public/**")
                        .ignoringRequestMatchers(SecurityChains::hasNoSession))
                .build();
    }

    /** Pages, files, and what identity-service protects by itself; with no session there is nothing to forge. */
    @Bean
    @Order(3)
    SecurityFilterChain openChain(HttpSecurity http, SecurityProblems problems) throws Exception {
        return plain(http, problems)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    SecurityProblems securityProblems(ProblemWriter writer) {
        return new SecurityProblems(writer);
    }

    @Bean
    DefaultCookieSerializerCustomizer secureCookie(Door door) {
        return cookie -> cookie.setUseSecureCookie(door.isHttps());
    }

    private static HttpSecurity plain(HttpSecurity http, SecurityProblems problems) throws Exception {
        return http.headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems));
    }

    private static void apiRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/api/public/**")
                .permitAll()
                .requestMatchers(SIGN_IN)
                .permitAll()
                .requestMatchers("/api/partner/**")
                .hasRole("PARTNER")
                .requestMatchers("/api/client/**")
                .hasRole("CLIENT")
                .requestMatchers("/api/admin/**")
                .hasRole("OPERATOR")
                .anyRequest()
                .authenticated();
    }

    /** The servlet path is the decoded one, as the routes see it: another spelling must not lead around this chain. */
    private static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }

    private static boolean isSignIn(HttpServletRequest request) {
        var path = request.getServletPath();
        return Stream.of(SIGN_IN)
                .map(pattern -> pattern.replace("/**", "/"))
                .anyMatch(prefix -> prefix.endsWith("/") ? path.startsWith(prefix) : path.equals(prefix));
    }

    /** There is nothing to forge; whoever calls without a token is to hear of that, not of CSRF. */
    private static boolean hasNoSession(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null || Stream.of(cookies).noneMatch(cookie -> SESSION.equals(cookie.getName()));
    }

    private static boolean hasBearer(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }

    private static AbstractAuthenticationToken caller(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        var authorities = (roles == null ? Stream.<String>of() : roles.stream())
                .map(SecurityChains::authority)
                .toList();
        return new JwtAuthenticationToken(token, authorities);
    }

    private static GrantedAuthority authority(String role) {
        return new SimpleGrantedAuthority("ROLE_" + role);
    }

    /** Where identity-service's keys cannot be had, the answer is 503, not 401 and not 500. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failuresTo(SecurityProblems problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(problems);
                return filter;
            }
        };
    }
}
