package io.partnercloud.platform.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.partnercloud.platform.problem.ProblemWriter;
import io.partnercloud.platform.security.FilterOrder;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** How requests are read, how lists are exported, and how long browsers keep what they were given. */
@AutoConfiguration(before = {JacksonAutoConfiguration.class, WebMvcAutoConfiguration.class})
@EnableConfigurationProperties({ExportProperties.class, BodyLimits.class})
class WebAutoConfiguration {

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.of("ru")));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(ProblemWriter problemWriter, BodyLimits limits) {
        var registration = new FilterRegistrationBean<>(new BodyLimitFilter(problemWriter, limits));
        registration.setOrder(FilterOrder.BODY_LIMIT);
        return registration;
    }

    @Bean
    ExportConverter exportConverter(ExportProperties settings, MeterRegistry meters, Clock clock) {
        return new ExportConverter(new ExportPlaces(settings.atOnce(), meters), clock);
    }

    @Bean
    StaticFiles staticFiles() {
        return new StaticFiles();
    }

    @Bean
    WebMvcConfigurer requestArguments(ObjectProvider<ExportConverter> exports) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                exports.ifAvailable(converters::addCustomConverter);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageQueryArgumentResolver());
            }
        };
    }
}
