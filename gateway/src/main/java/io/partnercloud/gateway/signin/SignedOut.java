package io.partnercloud.gateway.signin;

import io.partnercloud.gateway.Door;
import io.partnercloud.gateway.Upstream;
import io.partnercloud.platform.security.GatewayProof;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.WebUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * The session here is over, and so is the sign-on at identity-service: the gateway ends it there itself (OpenID Connect
 * RP-initiated logout), so that no page ever holds an ID token. The page is told where to go, and whether all has ended.
 */
@Component
class SignedOut implements LogoutSuccessHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SignedOut.class);
    private static final String SIGN_ON_COOKIE = "PC_SIGN_IN";

    private final Door door;
    private final JsonMapper json;
    private final RestClient identity;

    SignedOut(Door door, JsonMapper json, CloseableHttpClient serviceHttpClient) {
        this.door = door;
        this.json = json;
        this.identity = RestClient.builder()
                .baseUrl(door.service(Upstream.IDENTITY).toString())
                .requestFactory(new HttpComponentsClientHttpRequestFactory(serviceHttpClient))
                .build();
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication caller)
            throws IOException {
        var isEnded = caller == null || !(caller.getPrincipal() instanceof OidcUser user) || hasEnded(user, request);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        json.writeValue(response.getOutputStream(), Map.of("location", door.publicly("/"), "signOnEnded", isEnded));
    }

    private boolean hasEnded(OidcUser user, HttpServletRequest request) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("id_token_hint", user.getIdToken().getTokenValue());
        form.add("post_logout_redirect_uri", door.publicly("/"));
        try {
            return identity.post()
                    .uri("/connect/logout")
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .headers(headers -> asBrowser(headers, request))
                    .body(form)
                    .exchange((_, answer) -> !answer.getStatusCode().isError());
        } catch (RestClientException e) {
            LOG.warn("a sign-on could not be ended: {}", e.getMessage());
            return false;
        }
    }

    private void asBrowser(HttpHeaders headers, HttpServletRequest request) {
        headers.set(GatewayProof.HEADER, GatewayProof.of(door.clientSecret()));
        headers.set("X-Forwarded-For", request.getRemoteAddr());
        var cookie = WebUtils.getCookie(request, SIGN_ON_COOKIE);
        if (cookie != null) {
            headers.set(HttpHeaders.COOKIE, SIGN_ON_COOKIE + "=" + cookie.getValue());
        }
    }
}
