package io.partnercloud.identity.demo.config;

import io.partnercloud.identity.IdentitySettings;
import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.SignOn;
import io.partnercloud.identity.client.ClientGrant;
import io.partnercloud.identity.client.RegisterClient;
import io.partnercloud.identity.membership.Membership;
import io.partnercloud.identity.membership.Memberships;
import io.partnercloud.identity.membership.Right;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.AddPerson;
import io.partnercloud.identity.person.NewPerson;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.signin.Passwords;
import io.partnercloud.identity.signin.factor.Factors;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The demo clients and people of the sandbox; made at every start where they are missing. */
@Component
@Profile("sandbox")
@Order(2)
class DemoIdentities implements ApplicationRunner {
    private static final String CLIENT_SECRET = "demo-secret";

    /** A demo person, and the machine client that acts for them. */
    private record Demo(
            String client,
            String login,
            String name,
            UUID person,
            @Nullable UUID partner) {
        boolean isOperator() {
            return partner == null;
        }

        Set<String> rights() {
            return isOperator()
                    ? Set.of("SUPPORT", "SALES", "ACCOUNTING", "CONTENT", "ADMIN")
                    : Right.all().stream().map(Right::name).collect(Collectors.toSet());
        }

        Set<String> roles() {
            return isOperator() ? Set.of("OPERATOR") : Set.of("PARTNER");
        }
    }

    private static final List<Demo> DEMOS = List.of(
            new Demo(
                    "demo-partner",
                    "partner0320@example.test",
                    "Ромашкина Анна Сергеевна",
                    UUID.fromString("01980000-0000-7000-8000-00000a000320"),
                    UUID.fromString("01980000-0000-7000-8000-000000000320")),
            new Demo(
                    "demo-partner-2",
                    "partner0001@example.test",
                    "Васильев Андрей Петрович",
                    UUID.fromString("01980000-0000-7000-8000-00000a000001"),
                    UUID.fromString("01980000-0000-7000-8000-000000000001")),
            new Demo(
                    "demo-operator",
                    "operator@example.test",
                    "Операторова Ольга Игоревна",
                    UUID.fromString("01980000-0000-7000-8000-00000a00ffff"),
                    null));

    private final RegisterClient registerClient;
    private final People people;
    private final AddPerson addPerson;
    private final PasswordEncoder secrets;
    private final Passwords passwords;
    private final Memberships memberships;
    private final Clock clock;
    private final SignOn signOn;
    private final Factors factors;
    private final RealTime time;
    private final IdentitySettings.Demo demo;

    DemoIdentities(
            RegisterClient registerClient,
            People people,
            AddPerson addPerson,
            PasswordEncoder secrets,
            Passwords passwords,
            Memberships memberships,
            Clock clock,
            SignOn signOn,
            Factors factors,
            RealTime time,
            IdentitySettings.Demo demo) {
        this.registerClient = registerClient;
        this.people = people;
        this.addPerson = addPerson;
        this.secrets = secrets;
        this.passwords = passwords;
        this.memberships = memberships;
        this.clock = clock;
        this.signOn = signOn;
        this.factors = factors;
        this.time = time;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments args) {
        DEMOS.forEach(this::person);
        DEMOS.forEach(this::client);
        setPasswords();
        setUpFactors();
    }

    private void person(Demo demo) {
        addPerson.add(new NewPerson(
                demo.person(),
                demo.login(),
                demo.name(),
                demo.login(),
                null,
                null,
                null,
                null,
                demo.isOperator(),
                null));
        people.verifyEmail(demo.person(), demo.login());
        if (demo.partner() != null) {
            memberships.add(new Membership(demo.person(), demo.partner(), Right.all(), clock.instant()));
        }
    }

    /** All demo people share the password, so one slow check tells whether it was changed from outside. */
    private void setPasswords() {
        var isUpToDate = people.byId(DEMOS.getLast().person())
                .map(Account::passwordHash)
                .filter(hash -> passwords.matches(demo.password(), hash))
                .isPresent();
        if (!isUpToDate) {
            var hash = passwords.hash(demo.password());
            DEMOS.forEach(each -> people.setPassword(each.person(), hash));
        }
    }

    /** An operator does not sign in without one (PRT-13); whoever changed it keeps theirs. */
    private void setUpFactors() {
        DEMOS.stream()
                .filter(Demo::isOperator)
                .map(Demo::person)
                .filter(person -> factors.of(person).isEmpty())
                .forEach(person -> {
                    factors.begin(person, demo.totpSecret());
                    factors.confirm(person, 0, time.instant());
                });
    }

    private void client(Demo demo) {
        var client = RegisteredClient.withId(demo.client())
                .clientId(demo.client())
                .clientName(demo.name())
                .clientSecret(secrets.encode(CLIENT_SECRET))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(signOn.accessTokenLifetime())
                        .build())
                .build();
        registerClient.register(
                client, new ClientGrant(demo.client(), demo.roles(), demo.rights(), demo.partner(), demo.person()));
    }
}
