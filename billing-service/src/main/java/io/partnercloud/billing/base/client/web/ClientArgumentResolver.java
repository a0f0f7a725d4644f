package io.partnercloud.billing.base.client.web;

import io.partnercloud.billing.base.client.Client;
import io.partnercloud.billing.base.client.ClientId;
import io.partnercloud.billing.base.client.ClientRefusal;
import io.partnercloud.billing.base.client.Clients;
import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Caller;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives controllers the client that a request is about, so that one method serves several audiences: partners and
 * operators name it in the path by its login, under {@code /api/client} it is the caller's own (PRT-11).
 */
final class ClientArgumentResolver implements HandlerMethodArgumentResolver {
    private final Clients clients;

    ClientArgumentResolver(Clients clients) {
        this.clients = clients;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Client.class;
    }

    @Override
    public Client resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return switch (Caller.scope(request)) {
            case ClientScope(var account) -> clients.get(new ClientId(account));
            case PartnerScope partner -> {
                var login = named(request);
                yield clients.of(partner, login).orElseThrow(() -> new ClientRefusal.Unknown(login));
            }
            case Operator _ -> {
                var login = named(request);
                yield clients.of(login).orElseThrow(() -> new ClientRefusal.Unknown(login));
            }
        };
    }

    private static ClientLogin named(HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var login = Objects.requireNonNull(variables.get("login")).toString();
        try {
            return new ClientLogin(login);
        } catch (IllegalArgumentException _) {
            throw new ClientRefusal.Unknown(login);
        }
    }
}
