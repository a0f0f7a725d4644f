package io.partnercloud.platform.audit;

import io.partnercloud.platform.security.Caller;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.HandlerInterceptor;

/** PRT-16: every request of an operator who looks as a partner is written down, with both names, before it is answered. */
final class ViewsAreRecorded implements HandlerInterceptor {
    private final Audit audit;
    private final TransactionOperations transactions;

    ViewsAreRecorded(Audit audit, TransactionOperations transactions) {
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST && Caller.lookingOperator() != null) {
            transactions.executeWithoutResult(_ -> audit.record(
                    "cabinet.looked-at",
                    "partner:" + Caller.current().orElseThrow().partner(),
                    null,
                    null,
                    Map.of("request", request.getMethod() + " " + request.getRequestURI(), "view", Caller.view())));
        }
        return true;
    }
}
