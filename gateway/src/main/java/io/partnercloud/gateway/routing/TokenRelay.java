package io.partnercloud.gateway.routing;

import io.partnercloud.gateway.caller.CallerToken;
import io.partnercloud.platform.problem.Problem;
import io.partnercloud.platform.problem.ProblemWriter;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Gives a signed-in browser's request the token that is kept here for it; other requests bring their own. */
@Component
class TokenRelay {
    private final CallerToken callerToken;
    private final ProblemWriter writer;

    TokenRelay(CallerToken callerToken, ProblemWriter writer) {
        this.callerToken = callerToken;
        this.writer = writer;
    }

    ServerResponse withToken(ServerRequest request, Function<ServerRequest, ServerResponse> next) {
        return switch (callerToken.ofBrowser(request.servletRequest())) {
            case CallerToken.None _ -> next.apply(request);
            case CallerToken.Present present -> {
                request.servletRequest().setAttribute(RequestHeaders.TOKEN, present.token());
                yield next.apply(request);
            }
            case CallerToken.Ended _ ->
                new ProblemResponse(writer, Problem.of(HttpStatus.UNAUTHORIZED, "session_ended"));
            case CallerToken.Unknown _ -> new ProblemResponse(writer, Problem.unavailable());
        };
    }
}
