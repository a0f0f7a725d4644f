package io.partnercloud.gateway.routing;

import io.partnercloud.gateway.GatewayProperties;
import java.net.URI;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/** Turns the route table into handlers: with the caller's token, through the service's breaker, to the service. */
@Configuration(proxyBeanMethods = false)
class RoutesConfiguration {

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(
            ProxyExchangeHandlerFunction proxy, Breakers breakers, TokenRelay relay, GatewayProperties properties) {
        var routes = RouterFunctions.route();
        for (Route route : RouteTable.routes()) {
            routes.route(
                    RequestPredicates.path(route.pattern()),
                    request -> relay.withToken(
                            request, known -> send(known, route.upstream(), proxy, breakers, properties)));
        }
        return routes.build();
    }

    /** Every service's API description, and the page of each of its problems, under the service's name. */
    @Bean
    RouterFunction<ServerResponse> documentationRoutes(
            ProxyExchangeHandlerFunction proxy, Breakers breakers, GatewayProperties properties) {
        var routes = RouterFunctions.route();
        for (Upstream upstream : Upstream.values()) {
            HandlerFunction<ServerResponse> description =
                    request -> send(at(request, "/v3/api-docs"), upstream, proxy, breakers, properties);
            HandlerFunction<ServerResponse> problem = request -> send(
                    at(request, "/problems/" + request.pathVariable("code")), upstream, proxy, breakers, properties);
            routes.route(get("/v3/api-docs/" + upstream.shortName()), description)
                    .route(get("/problems/" + upstream.application() + "/{code:\\w+}"), problem);
        }
        return routes.build();
    }

    private static org.springframework.web.servlet.function.RequestPredicate get(String pattern) {
        return RequestPredicates.method(HttpMethod.GET).and(RequestPredicates.path(pattern));
    }

    private static ServerResponse send(
            ServerRequest request,
            Upstream upstream,
            ProxyExchangeHandlerFunction proxy,
            Breakers breakers,
            GatewayProperties properties) {
        request.servletRequest().setAttribute(OutgoingHeaders.UPSTREAM, upstream);
        MvcUtils.setRequestUrl(request, properties.service(upstream));
        return breakers.through(upstream, request, proxy::handle);
    }

    private static ServerRequest at(ServerRequest request, String path) {
        URI uri = UriComponentsBuilder.fromUri(request.uri())
                .replacePath(path)
                .build(true)
                .toUri();
        return ServerRequest.from(request).uri(uri).build();
    }
}
