package io.partnercloud.identity.programkey.config;

import io.partnercloud.identity.SignOn;
import io.partnercloud.identity.client.ClientGrant;
import io.partnercloud.identity.client.RegisterClient;
import io.partnercloud.identity.client.config.EitherSecret;
import io.partnercloud.identity.link.SecretToken;
import io.partnercloud.identity.membership.Right;
import io.partnercloud.identity.programkey.KeyClients;
import io.partnercloud.identity.programkey.ProgramKey;
import io.partnercloud.identity.programkey.ProgramKeyRefusal;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** A key as the authorization server knows it: a client with a secret or two. */
@Component
class RegisteredKeyClients implements KeyClients {
    private final RegisterClient registerClient;
    private final RegisteredClientRepository clients;
    private final PasswordEncoder secrets;
    private final SignOn signOn;

    RegisteredKeyClients(
            RegisterClient registerClient, RegisteredClientRepository clients, PasswordEncoder secrets, SignOn signOn) {
        this.registerClient = registerClient;
        this.clients = clients;
        this.secrets = secrets;
        this.signOn = signOn;
    }

    @Override
    public String register(ProgramKey key, Instant expiresAt) {
        var secret = SecretToken.random().text();
        var client = RegisteredClient.withId(key.clientId())
                .clientId(key.clientId())
                .clientName(key.name())
                .clientSecret(secrets.encode(secret))
                .clientSecretExpiresAt(expiresAt)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(signOn.accessTokenLifetime())
                        .build())
                .build();
        registerClient.register(
                client,
                new ClientGrant(
                        key.clientId(),
                        Set.of("PARTNER"),
                        key.rights().stream().map(Right::name).collect(Collectors.toSet()),
                        key.partner(),
                        key.maker()));
        return secret;
    }

    @Override
    public String addSecret(ProgramKey key) {
        var client = registered(key);
        var secret = SecretToken.random().text();
        clients.save(RegisteredClient.from(client)
                .clientSecret(secrets.encode(secret) + EitherSecret.BETWEEN + EitherSecret.newest(client))
                .build());
        return secret;
    }

    @Override
    public void endFormerSecret(ProgramKey key) {
        var client = registered(key);
        clients.save(RegisteredClient.from(client)
                .clientSecret(EitherSecret.newest(client))
                .build());
    }

    private RegisteredClient registered(ProgramKey key) {
        var client = clients.findByClientId(key.clientId());
        if (client == null || client.getClientSecret() == null) {
            throw new ProgramKeyRefusal.Unknown();
        }
        return client;
    }
}
