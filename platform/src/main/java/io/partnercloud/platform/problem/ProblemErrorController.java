package io.partnercloud.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside of any controller; a bare IOException there is what the container met while it read the body. */
@Controller
final class ProblemErrorController implements ErrorController {
    private final ProblemWriter writer;

    ProblemErrorController(ProblemWriter writer) {
        this.writer = writer;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (cause instanceof Exception exception) {
            Exception failure = exception instanceof IOException broken ? new BrokenBody(broken) : exception;
            var problem = Problems.of(failure, request);
            Problems.log(problem, failure, request);
            writer.write(request, response, problem);
        } else {
            var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            writer.write(
                    request,
                    response,
                    Problems.ofStatus(status instanceof Integer code ? code : 404, HttpHeaders.EMPTY));
        }
    }
}
