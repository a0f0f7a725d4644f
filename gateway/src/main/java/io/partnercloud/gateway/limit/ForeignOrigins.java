package io.partnercloud.gateway.limit;

import io.partnercloud.gateway.Door;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Which foreign pages may call us from a browser: named front ends the API, and anybody the widget (WGT-2: its service checks the origin). */
@Configuration(proxyBeanMethods = false)
class ForeignOrigins {

    @Bean
    FilterRegistrationBean<CorsFilter> corsFilter(Door door) {
        var rules = new UrlBasedCorsConfigurationSource();
        rules.registerCorsConfiguration("/api/public/widgets/**", of(List.of("*")));
        rules.registerCorsConfiguration("/widget/**", of(List.of("*")));
        if (!door.allowedOrigins().isEmpty()) {
            rules.registerCorsConfiguration("/api/**", of(door.allowedOrigins()));
            rules.registerCorsConfiguration("/oauth2/token", of(door.allowedOrigins()));
        }
        var filter = new FilterRegistrationBean<>(new CorsFilter(rules));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return filter;
    }

    /** Without credentials: foreign front ends send bearer tokens; our cookie is for our own pages. */
    private static CorsConfiguration of(List<String> origins) {
        var rule = new CorsConfiguration();
        rule.setAllowedOrigins(origins);
        rule.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        rule.setAllowedHeaders(List.of(
                "Authorization", "Content-Type", "Accept-Language", "Idempotency-Key", "If-Match", "If-None-Match"));
        rule.setExposedHeaders(List.of("ETag", "Location", "Retry-After", "Content-Disposition"));
        rule.setAllowCredentials(false);
        rule.setMaxAge(Duration.ofHours(1));
        return rule;
    }
}
