package io.partnercloud.gateway.routing;

import io.partnercloud.gateway.Door;
import io.partnercloud.gateway.Upstream;
import io.partnercloud.gateway.limit.UnreadRequest;
import io.partnercloud.platform.problem.ProblemWriter;
import io.partnercloud.platform.problem.Problems;
import java.io.IOException;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Passes a request on to its service: first the whole body is taken in, only then a connection is asked for. */
@Component
class PassOn {
    private final ProxyExchangeHandlerFunction proxy;
    private final Breakers breakers;
    private final Door door;
    private final ProblemWriter writer;

    PassOn(ProxyExchangeHandlerFunction proxy, Breakers breakers, Door door, ProblemWriter writer) {
        this.proxy = proxy;
        this.breakers = breakers;
        this.door = door;
        this.writer = writer;
    }

    ServerResponse to(Upstream upstream, ServerRequest request) {
        var incoming = request.servletRequest();
        try {
            UnreadRequest.of(incoming).takeIn();
        } catch (IOException e) {
            return new ProblemResponse(writer, Problems.of(e, incoming));
        }
        incoming.setAttribute(RequestHeaders.UPSTREAM, upstream);
        MvcUtils.setRequestUrl(request, door.service(upstream));
        return breakers.through(upstream, request, proxy::handle);
    }
}
