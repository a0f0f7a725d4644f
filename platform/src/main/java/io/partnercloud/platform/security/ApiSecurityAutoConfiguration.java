package io.partnercloud.platform.security;

import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasRole;
import static org.springframework.security.authorization.AuthorizationManagers.allOf;

import io.partnercloud.platform.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Who may call what, by the prefix of the path. A service that has more open paths names them in {@code
 * partnercloud.security.open-paths}, or brings a chain of its own with a higher precedence for them; the gateway
 * switches all of this off ({@code partnercloud.security.enabled: false}).
 */
@AutoConfiguration(
        before = {ServletWebSecurityAutoConfiguration.class, OAuth2ResourceServerWebSecurityAutoConfiguration.class})
class ApiSecurityAutoConfiguration {
    /** Who has registered and belongs to no partner yet may come here. */
    private static final String[] OF_NO_PARTNER_YET = {
        "/api/partner/me", "/api/partner/me/**", "/api/partner/memberships/**", "/api/partner/payout-diagnosis"
    };

    private static final String[] OPEN = {
        "/api/public/**",
        "/problems/**",
        "/error",
        "/actuator/health/**",
        "/actuator/prometheus",
        "/actuator/info",
        "/v3/api-docs/**"
    };

    @Bean
    Rights rights(Environment environment) {
        return Rights.of(environment);
    }

    @Bean
    WebMvcConfigurer callerArguments(Environment environment) {
        var freshSignIns = new FreshSignIns(
                Binder.get(environment)
                        .bind("partnercloud.fresh-sign-in", String[].class)
                        .orElse(new String[0]),
                InstantSource.system());
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgumentResolver());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(freshSignIns);
            }
        };
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "partnercloud.security.enabled", matchIfMissing = true)
    FilterRegistrationBean<ScopeFilter> scopeFilter() {
        var registration = new FilterRegistrationBean<>(new ScopeFilter());
        registration.setOrder(FilterOrder.ROW_SCOPE);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        return registration;
    }

    @Bean
    @Order(100)
    @ConditionalOnBooleanProperty(name = "partnercloud.security.enabled", matchIfMissing = true)
    SecurityFilterChain apiSecurity(
            HttpSecurity http, ProblemWriter problemWriter, Environment environment, Rights rights) {
        var problems = new SecurityProblems(problemWriter);
        var open = Stream.concat(
                        Stream.of(OPEN),
                        Stream.of(environment.getProperty(
                                "partnercloud.security.open-paths", String[].class, new String[0])))
                .toArray(String[]::new);
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll()
                        .requestMatchers(OF_NO_PARTNER_YET)
                        .hasRole("PARTNER") // PRT-6
                        .requestMatchers("/api/partner/**")
                        .access(allOf(roleWithClaim("PARTNER", "partner"), withRight(rights)))
                        .requestMatchers("/api/client/**")
                        .access(roleWithClaim("CLIENT", "client"))
                        .requestMatchers("/api/admin/**")
                        .access(allOf(hasRole("OPERATOR"), withRight(rights)))
                        .requestMatchers("/internal/**")
                        .hasRole("SERVICE")
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(ApiSecurityAutoConfiguration::authentication))
                        .withObjectPostProcessor(failuresTo(problems)))
                .addFilterAfter(new ViewsOnly(problemWriter), BearerTokenAuthenticationFilter.class)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /** The claim says whose data it is, by its id. */
    private static AuthorizationManager<RequestAuthorizationContext> roleWithClaim(String role, String claim) {
        return (authentication, _) -> {
            var caller = authentication.get();
            return new AuthorizationDecision(caller != null
                    && Caller.uuid(caller, claim) != null
                    && caller.getAuthorities().contains(new SimpleGrantedAuthority("ROLE_" + role)));
        };
    }

    /** The claim has the right that the service's settings name for this path, where they name one. */
    private static AuthorizationManager<RequestAuthorizationContext> withRight(Rights rights) {
        return (authentication, context) -> {
            var request = context.getRequest();
            return new AuthorizationDecision(rights.needed(request.getMethod(), request.getServletPath())
                    .map(right -> Caller.rights(authentication.get()).contains(right))
                    .orElse(true));
        };
    }

    private static AbstractAuthenticationToken authentication(Jwt token) {
        var subject = token.getSubject();
        if (subject == null) {
            throw new InvalidBearerTokenException("a token without a subject");
        }
        var authorities = Caller.rolesOf(token).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return new JwtAuthenticationToken(token, authorities, subject);
    }

    /** Where the keys of identity-service cannot be had, the answer is 503 and not 500. */
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
