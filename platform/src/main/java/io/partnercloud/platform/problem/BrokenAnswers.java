package io.partnercloud.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What goes wrong when part of the answer is already on its way can no longer be said in a problem. It is left to the
 * container, which cuts the connection before the end of the body: so the reader notices that it has not got all.
 */
final class BrokenAnswers implements HandlerExceptionResolver, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenAnswers.class);

    /** Part of an answer has been sent, and the rest will not be. */
    static final class BrokenOff extends RuntimeException {
        BrokenOff(String request, Exception cause) {
            super("the answer to " + request + " broke off", cause);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!response.isCommitted()) {
            return null;
        }
        var what = request.getMethod() + " " + request.getRequestURI();
        if (callerHasGone(failure)) {
            LOG.debug("the caller of {} has gone", what, failure);
            return new ModelAndView();
        }
        throw new BrokenOff(what, failure);
    }

    private static boolean callerHasGone(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }
}
