package io.partnercloud.gateway.signin;

import io.partnercloud.gateway.GatewayProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The session here is over; the page is told the form that ends the sign-on at identity-service too (OpenID Connect
 * RP-initiated logout, by POST: an ID token does not belong into an address).
 */
@Component
class SignedOut implements LogoutSuccessHandler {
    private final GatewayProperties properties;
    private final JsonMapper json;

    SignedOut(GatewayProperties properties, JsonMapper json) {
        this.properties = properties;
        this.json = json;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication caller)
            throws IOException {
        var fields = new LinkedHashMap<String, String>();
        fields.put("post_logout_redirect_uri", properties.publicly("/"));
        if (caller != null && caller.getPrincipal() instanceof OidcUser user) {
            fields.put("id_token_hint", user.getIdToken().getTokenValue());
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        json.writeValue(
                response.getOutputStream(), Map.of("action", properties.publicly("/connect/logout"), "fields", fields));
    }
}
