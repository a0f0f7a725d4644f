package io.partnercloud.identity.signin.config;

import io.partnercloud.identity.signin.HashingTurns;
import io.partnercloud.identity.signin.Passwords;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Bcrypt, a few at once, named in front of each hash so that another algorithm can follow it. */
@Component
class BcryptPasswords implements Passwords {
    private final HashingTurns turns = new HashingTurns();
    private final DelegatingPasswordEncoder bcrypt =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder()));
    private final PasswordEncoder inTurn = new PasswordEncoder() {
        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return turns.take(() -> bcrypt.encode(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return turns.take(() -> bcrypt.matches(password, hash));
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return bcrypt.upgradeEncoding(hash);
        }
    };

    @Override
    public String hash(String password) {
        return Objects.requireNonNull(inTurn.encode(password));
    }

    @Override
    public boolean matches(String password, String hash) {
        return inTurn.matches(password, hash);
    }

    PasswordEncoder encoder() {
        return inTurn;
    }
}
