package io.partnercloud.identity.signin.config;

import io.partnercloud.identity.signin.SignInAttempts;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.stereotype.Component;

/** Checks a person's login and password. */
@Component
public class SignInCheck {
    private final AuthenticationManager manager;

    SignInCheck(AccountUserDetails accounts, BcryptPasswords passwords, SignInAttempts attempts) {
        var check = new DaoAuthenticationProvider(accounts);
        check.setPasswordEncoder(passwords.encoder());
        this.manager = new ProviderManager(new GuardedSignIn(check, attempts));
    }

    public AuthenticationManager manager() {
        return manager;
    }
}
