package io.partnercloud.identity.client.config;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Checks a client's secret against all that are kept for it: two while one is replaced (PRT-15), the newest first. */
public final class EitherSecret implements PasswordEncoder {
    public static final String BETWEEN = " ";

    private final PasswordEncoder one;

    public EitherSecret(PasswordEncoder one) {
        this.one = one;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return one.encode(secret);
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String kept) {
        return kept != null && Stream.of(kept.split(BETWEEN, -1)).anyMatch(each -> one.matches(secret, each));
    }

    /** As it is kept: a hash. */
    public static String newest(RegisteredClient client) {
        return String.valueOf(client.getClientSecret()).split(BETWEEN, -1)[0];
    }
}
