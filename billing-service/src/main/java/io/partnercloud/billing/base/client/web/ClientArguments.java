package io.partnercloud.billing.base.client.web;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.Clients;
import java.util.List;
import org.springdoc.core.customizers.OpenApiBuilderCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers receive a {@link Client}. */
@Configuration(proxyBeanMethods = false)
class ClientArguments {
    @Bean
    WebMvcConfigurer clientArgument(Clients clients) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ClientArgumentResolver(clients));
            }
        };
    }

    /** It is no parameter that a caller would send. */
    @Bean
    @Lazy
    OpenApiBuilderCustomizer describedWithoutClientArgument() {
        return _ -> SpringDocUtils.getConfig().addRequestWrapperToIgnore(Client.class);
    }
}
