package io.partnercloud.identity.signin.factor;

import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import io.partnercloud.identity.signin.SignInAttempts;
import io.partnercloud.platform.audit.Audit;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a sign-in needs a second factor, and whether what is shown is one (PRT-13). */
@Service
public class CheckSecondFactor {
    /** What it is called among the factors of a sign-in. */
    public static final String FACTOR = "TOTP";

    /** Another one, which is two by itself: the device asks its owner. */
    public static final String PASSKEY = "WEBAUTHN";

    private static final Set<String> AUTHORITIES = Set.of(
            FactorGrantedAuthority.fromFactor(FACTOR).getAuthority(),
            FactorGrantedAuthority.fromFactor(PASSKEY).getAuthority());

    /** In place of the address that sign-ins are counted by: who guesses here knows the password already. */
    private static final String SECOND = "second factor";

    /** How it went. */
    public enum Outcome {
        RIGHT,
        WRONG,
        MUST_WAIT
    }

    private final Factors factors;
    private final Passkeys passkeys;
    private final People people;
    private final SignInAttempts attempts;
    private final Audit audit;
    private final RealTime time;

    CheckSecondFactor(
            Factors factors, Passkeys passkeys, People people, SignInAttempts attempts, Audit audit, RealTime time) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.people = people;
        this.attempts = attempts;
        this.audit = audit;
        this.time = time;
    }

    /** Who has set one up shows it at each sign-in; an operator has to have one. */
    public boolean isLackingFor(Authentication signedIn) {
        var hasShown = signedIn.getAuthorities().stream()
                .anyMatch(authority -> AUTHORITIES.contains(authority.getAuthority()));
        return !hasShown && isDemandedOf(UUID.fromString(signedIn.getName()));
    }

    private boolean isDemandedOf(UUID person) {
        return isSetUpFor(person)
                || hasPasskey(person)
                || people.byId(person).filter(Account::isOperator).isPresent();
    }

    public boolean isSetUpFor(UUID person) {
        return factors.of(person).flatMap(Factors.App::confirmedAt).isPresent();
    }

    public boolean hasPasskey(UUID person) {
        return passkeys.isAnyOf(person);
    }

    /** Uses up what is shown: a code of the app, or a recovery code. */
    @Transactional
    public Outcome check(UUID person, String shown) {
        if (attempts.mustWait(person.toString(), SECOND)) {
            return Outcome.MUST_WAIT;
        }
        if (isCodeOfTheApp(person, shown.strip()) || isRecoveryCode(person, shown)) {
            attempts.succeeded(person.toString(), SECOND);
            return Outcome.RIGHT;
        }
        attempts.failed(person.toString(), SECOND);
        return Outcome.WRONG;
    }

    private boolean isCodeOfTheApp(UUID person, String code) {
        return factors.of(person).filter(app -> app.confirmedAt().isPresent()).stream()
                .flatMapToLong(app -> Totp.stepOf(Base32.bytes(app.secret()), code, time.instant()).stream())
                .anyMatch(step -> factors.use(person, step));
    }

    private boolean isRecoveryCode(UUID person, String code) {
        var isOne = factors.useRecoveryCode(person, new RecoveryCode(code).digest(), time.instant());
        if (isOne) {
            audit.record("recovery-code.used", "person:" + person, null, null, factors.recoveryCodesLeft(person));
        }
        return isOne;
    }
}
