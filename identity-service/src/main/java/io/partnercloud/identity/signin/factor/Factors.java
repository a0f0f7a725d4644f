package io.partnercloud.identity.signin.factor;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The authenticator apps of people and their recovery codes; secrets are kept encrypted, recovery codes as digests. */
public interface Factors {

    /** A secret in an app, as apps take it (Base32); it counts since a code of it was shown. */
    record App(String secret, @Nullable Instant since) {
        public Optional<Instant> confirmedAt() {
            return Optional.ofNullable(since);
        }

        @Override
        public String toString() {
            return "App[" + since + "]";
        }
    }

    Optional<App> of(UUID person);

    /** Takes the place of one that was never confirmed. */
    void begin(UUID person, String secret);

    /** False when there is none to be confirmed. */
    boolean confirm(UUID person, long step, Instant at);

    /** Uses the step up: of two who show the same code one is believed. */
    boolean use(UUID person, long step);

    /** Forgets the app and the recovery codes; false when there was no confirmed app. */
    boolean remove(UUID person);

    void replaceRecoveryCodes(UUID person, Set<String> digests);

    /** Uses the code up; false when it is none or used. */
    boolean useRecoveryCode(UUID person, String digest, Instant at);

    int recoveryCodesLeft(UUID person);
}
