package io.partnercloud.identity.relyingparty.config;

import io.partnercloud.identity.SignOn;
import io.partnercloud.identity.client.config.EitherSecret;
import io.partnercloud.identity.link.SecretToken;
import io.partnercloud.identity.relyingparty.RelyingParty;
import io.partnercloud.identity.relyingparty.RelyingPartyRefusal;
import io.partnercloud.identity.relyingparty.SiteClients;
import java.net.URI;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** A site as the authorization server knows it: a client that gets codes with PKCE and has a secret or two. */
@Component
class RegisteredSites implements SiteClients {
    private final RegisteredClientRepository clients;
    private final PasswordEncoder secrets;
    private final SignOn signOn;

    RegisteredSites(RegisteredClientRepository clients, PasswordEncoder secrets, SignOn signOn) {
        this.clients = clients;
        this.secrets = secrets;
        this.signOn = signOn;
    }

    @Override
    public String register(RelyingParty site) {
        var secret = SecretToken.random().text();
        var client = RegisteredClient.withId(site.clientId())
                .clientId(site.clientId())
                .clientSecret(secrets.encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(signOn.accessTokenLifetime())
                        .refreshTokenTimeToLive(signOn.refreshTokenLifetime())
                        .reuseRefreshTokens(false)
                        .build());
        clients.save(described(client, site.details()));
        return secret;
    }

    @Override
    public void change(RelyingParty site) {
        clients.save(described(RegisteredClient.from(registered(site)), site.details()));
    }

    @Override
    public String addSecret(RelyingParty site) {
        var client = registered(site);
        var secret = SecretToken.random().text();
        clients.save(RegisteredClient.from(client)
                .clientSecret(secrets.encode(secret) + EitherSecret.BETWEEN + EitherSecret.newest(client))
                .build());
        return secret;
    }

    @Override
    public void endFormerSecret(RelyingParty site) {
        var client = registered(site);
        clients.save(RegisteredClient.from(client)
                .clientSecret(EitherSecret.newest(client))
                .build());
    }

    /** By its id: one that is disabled, too. */
    private RegisteredClient registered(RelyingParty site) {
        var client = clients.findById(site.clientId());
        if (client == null) {
            throw new RelyingPartyRefusal.Unknown();
        }
        return client;
    }

    private static RegisteredClient described(RegisteredClient.Builder client, RelyingParty.Details details) {
        return client.clientName(details.name())
                .redirectUris(known -> replace(known, details.redirects()))
                .postLogoutRedirectUris(known -> replace(known, details.afterLogout()))
                .build();
    }

    private static void replace(Set<String> known, Iterable<URI> addresses) {
        known.clear();
        addresses.forEach(address -> known.add(address.toString()));
    }
}
