package io.partnercloud.identity.client.config;

import io.partnercloud.identity.SignOn;
import io.partnercloud.identity.client.ClientGrant;
import io.partnercloud.identity.client.RegisterClient;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The one client every installation has: the gateway signs browsers in with it, and calls services as SERVICE. */
@Component
@Order(1)
class RegisterGatewayClient implements ApplicationRunner {
    private static final String ID = SignOn.GATEWAY;

    private final RegisterClient registerClient;
    private final PasswordEncoder secrets;
    private final SignOn signOn;

    RegisterGatewayClient(RegisterClient registerClient, PasswordEncoder secrets, SignOn signOn) {
        this.registerClient = registerClient;
        this.secrets = secrets;
        this.signOn = signOn;
    }

    @Override
    public void run(ApplicationArguments args) {
        registerClient.register(client(), new ClientGrant(ID, Set.of("SERVICE"), Set.of(), null, null));
    }

    private RegisteredClient client() {
        return RegisteredClient.withId(ID)
                .clientId(ID)
                .clientName("Шлюз")
                .clientSecret(secrets.encode(signOn.gatewaySecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .redirectUri(signOn.publicUrl() + "/login/oauth2/code/partner-cloud")
                .postLogoutRedirectUri(signOn.publicUrl() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(signOn.accessTokenLifetime())
                        .refreshTokenTimeToLive(signOn.refreshTokenLifetime())
                        .reuseRefreshTokens(true)
                        .build())
                .build();
    }
}
