package io.partnercloud.gateway.signin;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;

/** The gateway's own token, with the role SERVICE; asked for once and again shortly before it runs out. */
public final class ServiceToken {
    private static final AnonymousAuthenticationToken GATEWAY =
            new AnonymousAuthenticationToken("gateway", "gateway", AuthorityUtils.createAuthorityList("ROLE_SERVICE"));

    private final OAuth2AuthorizedClientManager manager;

    ServiceToken(OAuth2AuthorizedClientManager manager) {
        this.manager = manager;
    }

    public String current() {
        var client = manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(SignInClients.OWN_CALLS)
                .principal(GATEWAY)
                .build());
        if (client == null) {
            throw new IllegalStateException("identity-service gave the gateway no token");
        }
        return client.getAccessToken().getTokenValue();
    }
}
