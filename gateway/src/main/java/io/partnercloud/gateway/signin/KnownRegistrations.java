package io.partnercloud.gateway.signin;

import io.partnercloud.gateway.caller.CallerToken;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Begins a sign-in at {@code /oauth2/authorization/partner-cloud}; any other name there is an unknown path, not a failure. */
@Component
class KnownRegistrations implements OAuth2AuthorizationRequestResolver {
    private static final String BEGIN = "/oauth2/authorization";

    private final OAuth2AuthorizationRequestResolver known;

    KnownRegistrations(ClientRegistrationRepository registrations) {
        this.known = new DefaultOAuth2AuthorizationRequestResolver(registrations, BEGIN);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getServletPath().equals(BEGIN + "/" + CallerToken.BROWSERS) ? known.resolve(request) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return known.resolve(request, registration);
    }
}
