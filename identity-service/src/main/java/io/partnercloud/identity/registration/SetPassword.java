package io.partnercloud.identity.registration;

import io.partnercloud.identity.person.People;
import io.partnercloud.identity.signin.ForgetSignIns;
import io.partnercloud.identity.signin.Passwords;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a person's password with a one-time link. The link came by letter, so the e-mail is verified with it. */
@Service
public class SetPassword {
    private static final int SHORTEST = 10;
    /** What bcrypt looks at. */
    private static final int MOST_BYTES = 72;

    /** How it went. */
    public enum Outcome {
        SET,
        UNFIT_PASSWORD,
        LINK_NOT_VALID
    }

    private final PasswordLinks links;
    private final People people;
    private final Passwords passwords;
    private final ForgetSignIns signIns;
    private final Clock clock;

    SetPassword(PasswordLinks links, People people, Passwords passwords, ForgetSignIns signIns, Clock clock) {
        this.links = links;
        this.people = people;
        this.passwords = passwords;
        this.signIns = signIns;
        this.clock = clock;
    }

    @Transactional
    public Outcome set(String token, String password) {
        if (password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Outcome.UNFIT_PASSWORD;
        }
        return links.use(new LinkToken(token).digest(), clock.instant())
                .map(person -> set(person, password))
                .orElse(Outcome.LINK_NOT_VALID);
    }

    private Outcome set(UUID person, String password) {
        people.setPassword(person, passwords.hash(password));
        people.verifyEmail(person);
        signIns.forgetAll(person);
        return Outcome.SET;
    }
}
