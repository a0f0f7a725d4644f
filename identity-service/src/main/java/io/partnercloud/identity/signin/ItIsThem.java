package io.partnercloud.identity.signin;

import io.partnercloud.identity.RealTime;
import io.partnercloud.identity.person.Account;
import io.partnercloud.identity.person.People;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Whether somebody who holds a session is the person whose it is: by the password, or by having signed in just now.
 */
@Service
public class ItIsThem {
    private static final Duration FRESH = Duration.ofMinutes(5);
    /** In place of the address that sign-ins are counted by: a session is guessed from wherever it is. */
    private static final String IN_A_SESSION = "in a session";

    private final People people;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final RealTime time;

    ItIsThem(People people, Passwords passwords, SignInAttempts attempts, RealTime time) {
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.time = time;
    }

    /** Refuses unless the password is right or, where none is named, the sign-in is fresh. */
    public void orRefuse(UUID person, @Nullable String password, @Nullable Instant signedInAt) {
        if (password == null) {
            if (signedInAt == null || signedInAt.plus(FRESH).isBefore(time.instant())) {
                throw new SignInRefusal.PasswordNeeded();
            }
            return;
        }
        if (attempts.mustWait(person.toString(), IN_A_SESSION)) {
            throw new SignInRefusal.TooManyGuesses();
        }
        var hash = people.byId(person).map(Account::passwordHash);
        if (hash.filter(known -> passwords.matches(password, known)).isEmpty()) {
            attempts.failed(person.toString(), IN_A_SESSION);
            throw new SignInRefusal.WrongPassword();
        }
        attempts.succeeded(person.toString(), IN_A_SESSION);
    }
}
