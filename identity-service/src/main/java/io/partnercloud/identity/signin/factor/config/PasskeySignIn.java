package io.partnercloud.identity.signin.factor.config;

import io.partnercloud.identity.SignOn;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.signin.factor.CheckSecondFactor;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Checks passkeys (PRT-13). The device has to ask its owner (by finger, face or PIN), so that one passkey is two factors: what one has, and
 * what one is or knows. Whoever signs in by it is written down as whoever signs in by password, with another factor.
 */
@Component
public class PasskeySignIn implements AuthenticationProvider {
    private final WebAuthnRelyingPartyOperations passkeys;
    private final UserCredentialRepository credentials;
    private final People people;

    PasskeySignIn(StoredCredentials credentials, PasskeyUsers users, People people, SignOn signOn) {
        this.people = people;
        this.credentials = credentials;
        var site = PublicKeyCredentialRpEntity.builder()
                .id(signOn.issuer().getHost())
                .name("Партнёрское облако")
                .build();
        var checked = new Webauthn4JRelyingPartyOperations(users, credentials, site, Set.of(signOn.publicUrl()));
        checked.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        checked.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        this.passkeys = new RefusedPasskeys(checked);
    }

    public WebAuthnRelyingPartyOperations passkeys() {
        return passkeys;
    }

    public UserCredentialRepository credentials() {
        return credentials;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        if (!(attempt instanceof WebAuthnAuthenticationRequestToken shown)) {
            return null;
        }
        return people.byId(PasskeyUsers.person(userOf(shown).getId()))
                .filter(Account::isEnabled)
                .map(PasskeySignIn::signedIn)
                .orElseThrow(() -> new DisabledException("nobody who is let in"));
    }

    private PublicKeyCredentialUserEntity userOf(WebAuthnAuthenticationRequestToken shown) {
        try {
            return passkeys.authenticate(shown.getWebAuthnRequest());
        } catch (RuntimeException e) {
            throw new BadCredentialsException("not such a passkey", e);
        }
    }

    private static Authentication signedIn(Account account) {
        var authorities = Stream.concat(
                        account.roles().stream().map(role -> new SimpleGrantedAuthority("ROLE_" + role)),
                        Stream.<GrantedAuthority>of(FactorGrantedAuthority.fromFactor(CheckSecondFactor.PASSKEY)))
                .toList();
        var person = User.withUsername(account.person().toString())
                .password("")
                .authorities(authorities)
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(authentication);
    }
}
