package io.partnercloud.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the caller as {@link PartnerScope}, {@link ClientScope}, {@link Operator}, any {@link Scope}, or {@link Person}. */
final class CallerArgumentResolver implements HandlerMethodArgumentResolver {
    private static final Set<Class<?>> CALLERS =
            Set.of(Scope.class, PartnerScope.class, ClientScope.class, Operator.class, Person.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return CALLERS.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var person = Caller.require();
        var wanted = parameter.getParameterType();
        if (wanted == PartnerScope.class) {
            return person.asPartner();
        }
        if (wanted == ClientScope.class) {
            return person.asClient();
        }
        if (wanted == Operator.class) {
            return person.asOperator();
        }
        if (wanted == Scope.class) {
            return Caller.scope(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        }
        return person;
    }
}
