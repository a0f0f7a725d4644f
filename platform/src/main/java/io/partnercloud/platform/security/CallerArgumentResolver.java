package io.partnercloud.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the caller as {@link PartnerScope}, {@link Operator} or {@link Person}. */
final class CallerArgumentResolver implements HandlerMethodArgumentResolver {
    private static final Set<Class<?>> CALLERS = Set.of(PartnerScope.class, Operator.class, Person.class);

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
        var person = Caller.current()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("a request without a token"));
        if (parameter.getParameterType() == PartnerScope.class) {
            if (person.partner() == null || !person.has("PARTNER")) {
                throw new AccessDeniedException("not a partner's token");
            }
            return new PartnerScope(person.partner());
        }
        if (parameter.getParameterType() == Operator.class) {
            if (!person.has("OPERATOR")) {
                throw new AccessDeniedException("not an operator's token");
            }
            return new Operator(person.subject());
        }
        return person;
    }
}
