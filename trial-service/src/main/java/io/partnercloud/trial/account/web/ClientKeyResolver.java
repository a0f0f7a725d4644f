package io.partnercloud.trial.account.web;

import io.partnercloud.contracts.values.ClientLogin;
import io.partnercloud.platform.security.Caller;
import io.partnercloud.platform.security.ClientScope;
import io.partnercloud.platform.security.Operator;
import io.partnercloud.platform.security.PartnerScope;
import io.partnercloud.platform.security.Scope;
import io.partnercloud.trial.account.AccountRefusal;
import io.partnercloud.trial.account.ClientDirectory;
import io.partnercloud.trial.account.ClientId;
import io.partnercloud.trial.account.ClientKey;
import io.partnercloud.trial.account.ClientOverview;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
final class ClientKeyResolver implements HandlerMethodArgumentResolver {
    private final ClientDirectory clients;

    ClientKeyResolver(ClientDirectory clients) {
        this.clients = clients;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ClientKey.class;
    }

    @Override
    public ClientKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var scope = Caller.scope(request);
        return switch (scope) {
            case ClientScope(var own) -> key(own, clients.find(new ClientId(own)));
            case PartnerScope _, Operator _ -> key(named(request), scope);
        };
    }

    private ClientKey key(String named, Scope scope) {
        return key(named, login(named).flatMap(login -> clients.find(scope, login)));
    }

    private static Optional<ClientLogin> login(String named) {
        try {
            return Optional.of(new ClientLogin(named));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static ClientKey key(Object named, Optional<ClientOverview> found) {
        return found.filter(client -> client.login() != null)
                .map(client -> new ClientKey(client.client().id(), Objects.requireNonNull(client.login())))
                .orElseThrow(() -> new AccountRefusal.ClientUnknown(named));
    }

    private static String named(HttpServletRequest request) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return Objects.requireNonNull(variables.get("login")).toString();
    }
}
