package io.partnercloud.identity.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For whom somebody acts while signed in: of several partners one at a time. */
public interface Sittings {

    /** The partner, and what the person may do for it. */
    record Seat(UUID partner, List<String> rights) {
        public Seat {
            rights = List.copyOf(rights);
        }
    }

    /** Empty for a person who belongs to no partner. {@code authorization} is the sign-in's, by which a sitting is known. */
    Optional<Seat> of(UUID person, @Nullable String authorization);
}
