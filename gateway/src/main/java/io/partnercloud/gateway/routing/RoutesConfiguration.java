package io.partnercloud.gateway.routing;

import io.partnercloud.gateway.Upstream;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
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
    RouterFunction<ServerResponse> serviceRoutes(PassOn passOn, TokenRelay relay) {
        var routes = RouterFunctions.route();
        for (Route route : RouteTable.routes()) {
            routes.route(
                    RequestPredicates.path(route.pattern()),
                    request -> relay.withToken(request, known -> passOn.to(route.upstream(), known)));
        }
        return routes.build();
    }

    /** Every service's API description, and the page of each of its problems, under the service's name. */
    @Bean
    RouterFunction<ServerResponse> documentationRoutes(PassOn passOn) {
        var routes = RouterFunctions.route();
        for (Upstream upstream : Upstream.values()) {
            routes.route(
                            get("/v3/api-docs/" + upstream.shortName()),
                            request -> passOn.to(upstream, at(request, "/v3/api-docs")))
                    .route(
                            get("/problems/" + upstream.application() + "/{code:\\w+}"),
                            request -> passOn.to(upstream, at(request, "/problems/" + request.pathVariable("code"))));
        }
        return routes.build();
    }

    private static RequestPredicate get(String pattern) {
        return RequestPredicates.method(HttpMethod.GET).and(RequestPredicates.path(pattern));
    }

    private static ServerRequest at(ServerRequest request, String path) {
        URI uri = UriComponentsBuilder.fromUri(request.uri())
                .replacePath(path)
                .build(true)
                .toUri();
        return ServerRequest.from(request).uri(uri).build();
    }
}
