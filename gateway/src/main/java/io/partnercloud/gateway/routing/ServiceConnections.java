package io.partnercloud.gateway.routing;

import io.partnercloud.gateway.GatewaySettings;
import io.partnercloud.gateway.Upstream;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The connections to services. A client that passes on, and nothing else: no cookies, retries, redirects, unpacking. */
@Configuration(proxyBeanMethods = false)
class ServiceConnections {
    private static final TimeValue CHECKED_AFTER = TimeValue.ofSeconds(1);
    private static final TimeValue IDLE = TimeValue.ofSeconds(15);

    @Bean(destroyMethod = "close")
    CloseableHttpClient serviceHttpClient(GatewaySettings.Connections limits) {

        var read = Timeout.of(limits.read().toMillis(), TimeUnit.MILLISECONDS);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(limits.perService())
                .setMaxConnTotal(limits.perService() * Upstream.values().length)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(limits.connect().toMillis(), TimeUnit.MILLISECONDS)
                        .setSocketTimeout(read)
                        .setValidateAfterInactivity(CHECKED_AFTER)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(limits.acquire().toMillis(), TimeUnit.MILLISECONDS)
                        .setResponseTimeout(read)
                        .build())
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .evictIdleConnections(IDLE)
                .build();
    }

    @Bean
    RestClientProxyExchange proxyExchange(
            RestClient.Builder builder, CloseableHttpClient serviceHttpClient, GatewayMvcProperties properties) {
        var requests = new HttpComponentsClientHttpRequestFactory(serviceHttpClient);
        return new RestClientProxyExchange(builder.requestFactory(requests).build(), properties);
    }
}
