package io.partnercloud.gateway.signin;

import io.partnercloud.gateway.caller.CallerToken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
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
    private static final String MAX_AGE = "max_age";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");

    private final OAuth2AuthorizationRequestResolver known;

    KnownRegistrations(ClientRegistrationRepository registrations) {
        this.known = new DefaultOAuth2AuthorizationRequestResolver(registrations, BEGIN);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        if (!request.getServletPath().equals(BEGIN + "/" + CallerToken.BROWSERS)) {
            return null;
        }
        WantedPage.keep(request);
        return noLongerAgoThan(request.getParameter(MAX_AGE), known.resolve(request));
    }

    /** A page asks for a fresh sign-in where a service demands one (PRT-13). */
    private static @Nullable OAuth2AuthorizationRequest noLongerAgoThan(
            @Nullable String seconds, @Nullable OAuth2AuthorizationRequest begun) {
        if (seconds == null || begun == null || !SECONDS.matcher(seconds).matches()) {
            return begun;
        }
        return OAuth2AuthorizationRequest.from(begun)
                .additionalParameters(all -> all.put(MAX_AGE, seconds))
                .build();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return known.resolve(request, registration);
    }
}
