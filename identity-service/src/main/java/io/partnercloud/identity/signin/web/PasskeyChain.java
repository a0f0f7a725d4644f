package io.partnercloud.identity.signin.web;

import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.signin.factor.CheckSecondFactor;
import io.partnercloud.identity.signin.factor.config.PasskeySignIn;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/** The part of the pages' chain by which passkeys are shown and registered; all of it under {@code /sign-in}. */
@Component
class PasskeyChain {
    static final String PAGE = "/sign-in/passkeys";
    static final String REGISTRATION = PAGE + "/registration";
    private static final String ASSERTION = PAGE + "/assertion";
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final PasskeySignIn passkeySignIn;
    private final CheckSecondFactor checkSecondFactor;
    private final RealTime time;

    PasskeyChain(PasskeySignIn passkeySignIn, CheckSecondFactor checkSecondFactor, RealTime time) {
        this.passkeySignIn = passkeySignIn;
        this.checkSecondFactor = checkSecondFactor;
        this.time = time;
    }

    void addTo(HttpSecurity http) {
        var passkeys = passkeySignIn.passkeys();
        var asked = new HttpSessionPublicKeyCredentialRequestOptionsRepository();
        var offered = new HttpSessionPublicKeyCredentialCreationOptionsRepository();
        var questions = new PublicKeyCredentialRequestOptionsFilter(passkeys);
        questions.setRequestMatcher(post(ASSERTION + "/options"));
        questions.setRequestOptionsRepository(asked);
        var offers = new PublicKeyCredentialCreationOptionsFilter(passkeys);
        offers.setRequestMatcher(post(REGISTRATION + "/options"));
        offers.setCreationOptionsRepository(offered);
        var registration = new WebAuthnRegistrationFilter(passkeySignIn.credentials(), passkeys);
        registration.setRegisterCredentialMatcher(post(REGISTRATION));
        registration.setRemoveCredentialMatcher(_ -> false);
        registration.setCreationOptionsRepository(offered);
        http.addFilterBefore(assertion(asked), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(questions, AuthorizationFilter.class)
                .addFilterAfter(offers, AuthorizationFilter.class)
                .addFilterAfter(registration, AuthorizationFilter.class);
    }

    /** The page goes on by itself: a redirect would be followed by its script, not by the browser. */
    private WebAuthnAuthenticationFilter assertion(HttpSessionPublicKeyCredentialRequestOptionsRepository asked) {
        var filter = new WebAuthnAuthenticationFilter();
        filter.setRequiresAuthenticationRequestMatcher(post(ASSERTION));
        filter.setAuthenticationManager(new ProviderManager(passkeySignIn));
        filter.setRequestOptionsRepository(asked);
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        filter.setAuthenticationSuccessHandler(
                (_, response, _) -> response.setStatus(HttpServletResponse.SC_NO_CONTENT));
        filter.setAuthenticationFailureHandler(
                (_, response, _) -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED));
        return filter;
    }

    /** A factor is set up by who has just shown all that are there (PRT-13). */
    boolean mayRegister(@Nullable Authentication signedIn) {
        return signedIn != null
                && signedIn.isAuthenticated()
                && !(signedIn instanceof AnonymousAuthenticationToken)
                && !checkSecondFactor.isLackingFor(signedIn)
                && signedInAt(signedIn).plus(FRESH).isAfter(time.instant());
    }

    private static Instant signedInAt(Authentication signedIn) {
        return signedIn.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static RequestMatcher post(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }
}
