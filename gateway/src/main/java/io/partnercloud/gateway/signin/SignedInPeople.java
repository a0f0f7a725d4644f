package io.partnercloud.gateway.signin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Who signed in in a browser, with what their access token allows: the ID token says who it is, and no more. */
@Component
class SignedInPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final JwtDecoder accessTokens;

    SignedInPeople(JwtDecoder accessTokens) {
        this.accessTokens = accessTokens;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var access = access(request.getAccessToken().getTokenValue());
        var roles = Objects.requireNonNullElse(access.getClaimAsStringList("roles"), List.<String>of());
        var may = new LinkedHashMap<String, Object>();
        may.put("sub", request.getIdToken().getSubject());
        may.put("roles", new ArrayList<>(roles)); // kept in the session, hence serializable
        var partner = access.getClaimAsString("partner");
        if (partner != null) {
            may.put("partner", partner);
        }
        var authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return new DefaultOidcUser(authorities, request.getIdToken(), new OidcUserInfo(may), "sub");
    }

    private Jwt access(String token) {
        try {
            return accessTokens.decode(token);
        } catch (JwtException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error("invalid_token"), "no access token of ours", e);
        }
    }
}
