package io.partnercloud.trial.account.web;

import io.partnercloud.trial.account.ClientDirectory;
import io.partnercloud.trial.account.ClientKey;
import java.util.List;
import org.springdoc.core.customizers.OpenApiBuilderCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers receive a {@link ClientKey}. */
@Configuration(proxyBeanMethods = false)
class ClientArguments {
    @Bean
    WebMvcConfigurer clientArgument(ClientDirectory clients) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ClientKeyResolver(clients));
            }
        };
    }

    /** It is no parameter that a caller would send. */
    @Bean
    @Lazy
    OpenApiBuilderCustomizer describedWithoutClientArgument() {
        return _ -> SpringDocUtils.getConfig().addRequestWrapperToIgnore(ClientKey.class);
    }
}
