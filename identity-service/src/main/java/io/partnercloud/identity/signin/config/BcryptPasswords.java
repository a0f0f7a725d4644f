package io.partnercloud.identity.signin.config;

import io.partnercloud.identity.signin.Passwords;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Bcrypt, named in front of each hash so that another algorithm can follow it. */
@Component
class BcryptPasswords implements Passwords {
    private final DelegatingPasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder()));

    @Override
    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    @Override
    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    PasswordEncoder encoder() {
        return encoder;
    }
}
