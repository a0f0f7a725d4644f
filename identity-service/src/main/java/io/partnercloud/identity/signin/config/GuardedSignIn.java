package io.partnercloud.identity.signin.config;

import io.partnercloud.identity.signin.SignInAttempts;
import io.partnercloud.identity.signin.SignInRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Asks the real check only while the account and the address have not failed too often. */
final class GuardedSignIn implements AuthenticationProvider {
    private final AuthenticationProvider check;
    private final SignInAttempts attempts;

    GuardedSignIn(AuthenticationProvider check, SignInAttempts attempts) {
        this.check = check;
        this.attempts = attempts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var login = attempt.getName();
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        if (attempts.mustWait(login, address)) {
            throw new LockedException("too many failures");
        }
        try {
            var person = check.authenticate(attempt);
            attempts.succeeded(login, address);
            return person;
        } catch (SignInRefusal.Busy e) {
            throw new AuthenticationServiceException("too many sign in at once", e);
        } catch (AuthenticationException e) {
            attempts.failed(login, address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return check.supports(authentication);
    }
}
