package io.partnercloud.platform.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Says as a problem what Tomcat refuses by itself, before any filter of ours: broken addresses, headers too large. */
final class ContainerProblems implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(ContainerProblems.class);

    private final ProblemWriter writer;

    ContainerProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    /** After Spring Boot's own valve, so that this one comes to the response first. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Valve(writer)));
    }

    private static final class Valve extends ErrorReportValve {
        private static final String TOO_LARGE =
                StringManager.getManager(Http11InputBuffer.class).getString("iib.requestheadertoolarge.error");

        private final ProblemWriter writer;

        Valve(ProblemWriter writer) {
            this.writer = writer;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                    || response.getContentWritten() > 0
                    || !canBeWritten(response)
                    || !response.setErrorReported()) {
                return;
            }
            var status = failure != null && TOO_LARGE.equals(failure.getMessage())
                    ? HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value()
                    : response.getStatus();
            response.setHeader(
                    HttpHeaders.CONNECTION, "close"); // it is, whatever the status: what follows is out of step
            try {
                writer.write(request, response, Problems.ofStatus(status, HttpHeaders.EMPTY));
            } catch (IOException e) {
                LOG.debug("the caller has gone", e);
            }
        }

        private static boolean canBeWritten(Response response) {
            var isAllowed = new AtomicBoolean();
            response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, isAllowed);
            return isAllowed.get();
        }
    }
}
