package io.partnercloud.platform.input;

import io.partnercloud.platform.problem.ProblemWriter;
import io.partnercloud.platform.security.FilterOrder;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.json.JsonMapper;

/** Puts the readers of this package in front of every controller. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, MultipartAutoConfiguration.class})
class InputAutoConfiguration {
    @Bean
    FilterRegistrationBean<InputFilter> inputFilter(ProblemWriter problemWriter) {
        var registration = new FilterRegistrationBean<>(new InputFilter(problemWriter));
        registration.setOrder(FilterOrder.INPUT);
        return registration;
    }

    /** The gateway passes uploads on unread. */
    @Bean
    @ConditionalOnBooleanProperty(name = "spring.servlet.multipart.enabled", matchIfMissing = true)
    MultipartResolver multipartResolver() {
        return new UploadReader();
    }

    @Bean
    WebMvcConfigurer input(JsonMapper json, ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.withJsonConverter(new JacksonJsonHttpMessageConverter(
                        json.rebuild().addModule(new RequestJson()).build()));
            }

            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation.strategies(List.of(new WhateverIsAccepted()));
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                ParameterFormats.register(registry);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new DeclaredQuery(adapter));
            }
        };
    }
}
