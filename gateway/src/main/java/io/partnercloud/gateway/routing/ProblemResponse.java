package io.partnercloud.gateway.routing;

import io.partnercloud.platform.problem.Problem;
import io.partnercloud.platform.problem.ProblemWriter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A problem as the answer of a route. */
final class ProblemResponse implements ServerResponse {
    private final ProblemWriter writer;
    private final Problem problem;

    ProblemResponse(ProblemWriter writer, Problem problem) {
        this.writer = writer;
        this.problem = problem;
    }

    @Override
    public HttpStatusCode statusCode() {
        return problem.getStatusCode();
    }

    @Override
    public HttpHeaders headers() {
        return HttpHeaders.EMPTY;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws IOException {
        writer.write(request, response, problem);
        return null;
    }
}
