package io.partnercloud.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Every number and secret of identity-service, as {@code application.yml} has them. */
public record IdentitySettings(
        SignOn signOn,
        KeyRules keys,
        @DefaultValue Guessing guessing,
        @DefaultValue Demo demo) {
    static final int SECRET_LENGTH = 16;

    /**
     * How signing keys are kept and replaced.
     *
     * @param secret encrypts their private halves in the database
     * @param announcement how long a new key is published before it signs, so that everybody has seen it
     * @param retention how long a replaced key stays published, so that what it signed runs out
     */
    public record KeyRules(
            String secret,
            @DefaultValue("1h") Duration announcement,
            @DefaultValue("1d") Duration retention) {
        public KeyRules {
            if (secret.length() < SECRET_LENGTH) {
                throw new IllegalArgumentException("IDENTITY_KEY_SECRET must be set, with at least 16 characters");
            }
        }
    }

    /**
     * What slows down who guesses passwords.
     *
     * @param free failures that cost nothing
     * @param firstWait the wait after the next failure; each further one doubles it
     * @param longestWait the wait never grows past this
     * @param forgottenAfter failures older than this no longer count
     */
    public record Guessing(
            @DefaultValue("5") int free,
            @DefaultValue("30s") Duration firstWait,
            @DefaultValue("15m") Duration longestWait,
            @DefaultValue("1h") Duration forgottenAfter) {}

    /**
     * How the people of the sandbox sign in; empty elsewhere.
     *
     * @param totpSecret the operator's second factor, as an authenticator app takes it
     */
    public record Demo(
            @DefaultValue("") String password,
            @DefaultValue("") String totpSecret) {}
}
